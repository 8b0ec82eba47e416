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
  /// Go on with what is ticked, or with what the field holds.
  case done
  case unknown

  /// - Parameter doneWord: The word that ends ticking.
  init(_ line: String, on page: Page, doneWord: String) {
    let line = line.trimmed
    if line == "?" {
      self = .list
    } else if let command = Command(word: line) {
      self = .command(command)
    } else if let numbers = Self.numbers(in: line, on: page) {
      self = .choices(numbers)
    } else if page.ticksChoices, line.isEmpty || line.lowercased() == doneWord.lowercased() {
      self = .done
    } else if page.focusedField != nil {
      self = line.isEmpty ? .done : .text(line.withoutQuotes)
    } else {
      self = .unknown
    }
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
}
