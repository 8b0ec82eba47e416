/// Looks for damage in the phones of feeds; none is ever mended, since a guess may ring the wrong person.
enum PhoneCheck {
  /// What is wrong with a phone; nothing for short numbers such as 999, 116 123 or 85258.
  static func problems(of said: String) -> [FeedProblem] {
    if said.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 }), said.utf8.first == 0x30,
      said.utf8.count < 16
    {
      return []
    }
    if isSpreadsheetNumber(said) { return [.phoneAsNumber] }
    var problems: [FeedProblem] = []
    let numbers = said.split { $0.isNewline || $0 == "/" || $0 == ";" || $0 == "," || $0 == "|" }
      .filter { digits($0).count >= 5 }
    if numbers.count > 1 || digits(said[...]).count > 15 { problems.append(.severalPhones) }
    if hasWords(said) { problems.append(.phoneWithWords) }
    guard problems.isEmpty else { return problems }
    if isForcedAbroad(said) { return [.phoneForcedAbroad] }
    return isWithoutZero(said) ? [.phoneZeroLost] : []
  }

  /// Digits with an exponent or a decimal fraction, as a spreadsheet writes a large number.
  private static func isSpreadsheetNumber(_ said: String) -> Bool {
    guard said.contains("."), let number = Double(said), number > 0 else { return false }
    return said.utf8.contains { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") } || said.hasSuffix(".0")
  }

  /// Letters other than those of an extension.
  private static func hasWords(_ said: String) -> Bool {
    let words = said.lowercased().split { !$0.isLetter }
    return words.contains { !["ext", "x", "extension", "option", "opt", "tel", "o", "e", "t"].contains($0) }
  }

  /// A British number in international form with too few digits to be one.
  private static func isForcedAbroad(_ said: String) -> Bool {
    let digits = digits(said[...])
    return said.first == "+" && Substring(digits).hasPrefix("44") && digits.count < 11
  }

  /// Nine or ten digits and nothing else, as a spreadsheet leaves them, that begin as British numbers do after their zero.
  private static func isWithoutZero(_ said: String) -> Bool {
    guard (9...10).contains(said.utf8.count), said.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return said.first.map { "12378".contains($0) } ?? false
  }

  private static func digits(_ text: Substring) -> Substring.UTF8View {
    Substring(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self).utf8
  }
}
