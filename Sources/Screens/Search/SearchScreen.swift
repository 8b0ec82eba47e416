internal import Guidance
internal import GuidanceModel
internal import Pages

/// A search over contacts and advice pages; what was typed is forgotten with the screen.
struct SearchScreen: Screen {
  private var input = TextInput(limit: 80)
  private var isTyping = true
  private var pinned: [Contact] = []
  private var entries: [Entry] = []
  private var menu = Menu(count: 0)
  private let search: Guidance.Search
  private let words: Words

  init(_ surroundings: Surroundings) {
    search = Guidance.Search(surroundings.library)
    words = surroundings.words
  }

  var identity: String { "search" }
  var crumb: SafeText? { words[.searchTitle] }

  func sheet(at time: LocalTime) -> Sheet {
    let field = Field(
      label: words[.searchLabel], hint: words[.searchHint], text: SafeText(input.text), cursor: input.cursor)
    let pins = pinned.map { SafeText("\($0.name): \($0.mainChannel?.dial ?? "")") }
    let choices = menu.choices(moreLabel: words[.menuMore]) { (entries[$0].label, entries[$0].hint) }
    let list: [Block] = choices.isEmpty ? [] : [.choices(choices)]
    return Sheet(
      title: words[.searchTitle],
      blocks: [.field(field)] + danger + (pins.isEmpty ? [] : [.list(pins, .points)]) + count + list,
      focus: isTyping ? .field : .choice(menu.focus))
  }

  private var danger: [Block] { pinned.isEmpty ? [] : [.notice(Notice(.danger, words[.searchDanger]))] }

  private var count: [Block] {
    guard !input.text.isEmpty else { return [] }
    return [.paragraph(entries.isEmpty ? words[.searchNothing] : words(.searchCount, ["count": "\(entries.count)"]))]
  }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    isTyping ? takeTyping(event) : takeList(event)
  }

  /// Escape leaves the list for the text field first.
  mutating func stepBack() -> Bool {
    guard !isTyping else { return false }
    isTyping = true
    return true
  }

  private mutating func takeTyping(_ event: Event) -> Move? {
    switch event {
    case .edit(let edit):
      input.apply(edit)
      look()
    case .answer, .next:
      isTyping = entries.isEmpty
    default: break
    }
    return nil
  }

  private mutating func takeList(_ event: Event) -> Move? {
    switch event {
    case .previous where menu.focus == 1: isTyping = true
    case .command(.search): startAnew()
    case .answer:
      switch menu.focused {
      case .entry(let index): return entries[index].destination.move
      case .more: menu.showMore()
      case nil: break
      }
    default: menu.move(event)
    }
    return nil
  }

  private mutating func startAnew() {
    input.apply(.replace(""))
    isTyping = true
    look()
  }

  private mutating func look() {
    let results = search.results(for: input.text)
    pinned = results.pinned
    entries = results.matches.map(entry)
    menu = Menu(count: entries.count)
  }

  private func entry(_ match: Guidance.Search.Match) -> Entry {
    switch match.subject {
    case .contact(let contact):
      Entry(SafeText(contact.name), hint: contactHint(contact, match.reason), to: .contact(contact.id))
    case .topic(let topic):
      Entry(SafeText(topic.title), hint: words[.searchIsAdvice], to: .topic(topic.id))
    }
  }

  private func contactHint(_ contact: Contact, _ reason: Guidance.Search.Reason) -> SafeText? {
    if contact.status == .withdrawn { return words[.contactWithdrawn] }
    if case .formerName(let name) = reason { return words(.contactFormerly, ["names": name]) }
    return contact.mainChannel?.dial.map { SafeText($0) }
  }
}
