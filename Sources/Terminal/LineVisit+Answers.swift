internal import GuidanceModel
internal import Pages

extension LineVisit {
  mutating func answer(_ line: String) -> Departure? {
    switch LineRequest(line, on: page, words: words) {
    case .list: return answer(with: teller.help(on: page))
    case .unknown: return answer(with: teller.notUnderstood(on: page))
    case .command(let command):
      if let reason = page.commands.first(where: { $0.command == command })?.unavailable {
        return answer(with: teller.text(reason))
      }
      return take([.command(command)])
    case .choices(let numbers): return take(numbers.flatMap { [.select($0), page.ticksChoices ? .tick : .answer] })
    case .text(let text): return take([.edit(.replace(text)), .answer])
    case .line(let text): return add(text)
    case .undo: return change(.undo)
    case .clear: return change(.replace(""))
    case .done: return take([.answer])
    }
  }

  /// Says something that changes nothing, unless the conversation only waited for a sign of life.
  private mutating func answer(with lines: [String]) -> Departure? {
    let old = page
    if hasPatience, let departure = tell(.activity) { return departure }
    say(page.identity == old.identity ? lines : teller.changes(from: old, to: page))
    return nil
  }

  /// Adds a line to a long text, and repeats nothing of it.
  private mutating func add(_ line: String) -> Departure? {
    let old = page
    let text = page.focusedField?.isEmpty ?? true ? line : "\n" + line
    if let departure = tell(.edit(.textEnd)) ?? tell(.edit(.insert(text))) { return departure }
    say(teller.changes(from: old, to: page, besidesLongText: true))
    return nil
  }

  /// Changes a long text, and says what has become of it.
  private mutating func change(_ edit: Edit) -> Departure? {
    if let departure = tell(.edit(edit)) { return departure }
    say(teller.longText(of: page))
    return nil
  }

  /// Lets the conversation take events, and says what that changed.
  mutating func take(_ events: [Event]) -> Departure? {
    let old = page
    for event in events {
      if let departure = tell(event) { return departure }
    }
    let changes = teller.changes(from: old, to: page)
    say(changes.isEmpty ? teller.notUnderstood(on: page) : changes)
    return nil
  }
}
