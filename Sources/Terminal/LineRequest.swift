internal import GuidanceModel
internal import Pages

/// What one typed line asks for on a page.
enum LineRequest: Equatable {
  /// What can be typed here.
  case list
  case command(Command)
  /// The entries with these numbers.
  case choices([Int])
  /// The text for the page's field.
  case text(String)
  /// One more line for the page's long field.
  case line(String)
  /// Take back the last change of the long field.
  case undo
  /// Empty the long field.
  case clear
  /// Go on with what is ticked, or with what the field holds.
  case done
  case unknown

  init(_ line: String, on page: Page, words: FrontEndWords) {
    self =
      page.focusedField?.isLong ?? false
      ? Self.inLongText(line, on: page, words: words)
      : Self.ordinary(line, on: page, words: words)
  }

  private static func ordinary(_ line: String, on page: Page, words: FrontEndWords) -> LineRequest {
    let word = line.trimmed
    if let request = asked(by: word, on: page) { return request }
    if page.ticksChoices, word.isEmpty || word.isWord(words.done) { return .done }
    guard let field = page.focusedField else { return .unknown }
    if word.isEmpty { return .done }
    return .text(field.isSecret ? line : word.withoutQuotes)
  }

  /// A line is text unless it is a full stop, 999, or a slash before what is understood elsewhere; one more
  /// full stop or slash before those makes text of them.
  private static func inLongText(_ line: String, on page: Page, words: FrontEndWords) -> LineRequest {
    let word = line.trimmed
    switch word {
    case ".": return .done
    case "..": return .line(".")
    case Command.emergency.words.first: return .command(.emergency)
    default: break
    }
    guard word.first == "/" else { return .line(line) }
    let rest = String(word.dropFirst())
    guard rest.first == "/" else { return slashed(rest, on: page, words: words) ?? .line(line) }
    let isEscaped = slashed(String(rest.dropFirst()), on: page, words: words) != nil
    return .line(isEscaped ? rest : line)
  }

  /// What a word asks for after a slash; nil when it asks for nothing.
  private static func slashed(_ word: String, on page: Page, words: FrontEndWords) -> LineRequest? {
    if word.isWord(words.undo) { return .undo }
    if word.isWord(words.clear) { return .clear }
    if word.isWord(words.done) { return .done }
    return asked(by: word, on: page)
  }

  private static func asked(by word: String, on page: Page) -> LineRequest? {
    if word == "?" { return .list }
    if let command = Command(word: word), page.accepts(command) { return .command(command) }
    return numbers(in: word, on: page).map(LineRequest.choices)
  }

  /// The numbers of a line that has nothing else; several only where several can be ticked.
  private static func numbers(in line: String, on page: Page) -> [Int]? {
    let parts = line.split { $0 == " " || $0 == "," }
    let known = page.choices.map(\.number)
    let numbers = parts.compactMap { Int($0) }.filter(known.contains)
    guard !parts.isEmpty, numbers.count == parts.count else { return nil }
    return numbers.count == 1 || page.ticksChoices ? numbers : nil
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let blanks = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(blanks))
  }

  /// The text between a pair of quotes, which make text of what would be a command.
  fileprivate var withoutQuotes: String {
    count >= 2 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : self
  }

  /// Whether it is a word of the front end, in any case.
  fileprivate func isWord(_ word: SafeText) -> Bool { lowercased() == word.string.lowercased() }
}
