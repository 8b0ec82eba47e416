/// Why what was typed cannot be read as what a field asks for.
package enum FieldProblem: String, Error, CaseIterable, Sendable {
  case notADate = "not-a-date"
  /// A date after today where that cannot be.
  case future
  case notANumber = "not-a-number"
  case outOfRange = "out-of-range"
  case notAPhone = "not-a-phone"
  case notAnEmail = "not-an-email"
  case notAPostcode = "not-a-postcode"
  case tooLong = "too-long"
  /// An option that this edition of the form does not have, or several where one belongs.
  case unknownOption = "unknown-option"
}

extension FormField {
  /// The answer that an entry gives, for conditions; a text is answered by no options.
  ///
  /// - Parameter today: The day on which a date is in the future or not.
  /// - Throws: What is wrong with it; nothing that is missing is wrong.
  package func answer(_ entry: FormEntry, on today: Day) throws(FieldProblem) -> Answer? {
    switch entry.content {
    case .instead: nil
    case .chosen(let names): try chosen(names)
    case .typed(let text): try typed(text.trimmed, on: today)
    }
  }

  private func chosen(_ names: [String]) throws(FieldProblem) -> Answer? {
    guard !names.isEmpty else { return nil }
    var mask: OptionMask = []
    for name in names {
      guard let option = option(named: name) else { throw .unknownOption }
      mask.insert(.option(option))
    }
    let isSingle = mask.rawValue.nonzeroBitCount == 1
    guard kind == .choices ? isSingle || mask.isDisjoint(with: alone) : kind == .choice && isSingle else {
      throw .unknownOption
    }
    return .options(mask)
  }

  private func typed(_ text: String, on today: Day) throws(FieldProblem) -> Answer? {
    guard !text.isEmpty else { return nil }
    guard text.count <= limit else { throw .tooLong }
    switch kind {
    case .choice, .choices: throw .unknownOption
    case .date: return try date(text, on: today)
    case .number: return try number(text)
    case .phone where text.count(where: \.isASCIIDigit) < 3: throw .notAPhone
    case .email where !Self.isEmail(text): throw .notAnEmail
    case .postcode where !Self.isPostcode(text): throw .notAPostcode
    case .line, .text, .lines, .phone, .email, .postcode: return .options([])
    }
  }

  private func date(_ text: String, on today: Day) throws(FieldProblem) -> Answer {
    guard let earliest = PartialDate(text)?.earliest else { throw .notADate }
    guard !isPast || earliest <= today else { throw .future }
    return .number(earliest.number)
  }

  private func number(_ text: String) throws(FieldProblem) -> Answer {
    guard let number = Int(text) else { throw .notANumber }
    guard range?.contains(number) ?? true else { throw .outOfRange }
    return .number(number)
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
      && parts[1].dropFirst().dropLast().contains(".")
  }

  /// A postcode such as `M1 1AE`, or the first half of one.
  private static func isPostcode(_ text: String) -> Bool {
    let letters = text.uppercased().filter { !$0.isWhitespace }
    return (2...7).contains(letters.count) && letters.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && letters.first?.isLetter == true && letters.contains(where: \.isNumber)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// The text without blanks at its ends.
  package var trimmed: String {
    guard !isTrimmed else { return self }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// Whether it surely has no blanks at its ends.
  private var isTrimmed: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
  }
}
