/// The rules for the words of an error, from the error messages of the GOV.UK Design System.
enum ErrorWording {
  private static let banned = [
    "please", "sorry", "oops", "valid", "invalid", "forbidden", "illegal", "prohibited", "you forgot", "field",
    "required", "mandatory", "must not be blank",
  ]

  /// What is wrong with an error text; nil when nothing is.
  static func fault(in text: String) -> String? {
    if text.isEmpty { return "an error without words" }
    if text.contains("{") { return "a placeholder that nothing fills" }
    let words = " " + String(text.lowercased().map { $0.isLetter ? $0 : " " }) + " "
    return banned.first { words.contains(" \($0) ") }.map { "an error must not say '\($0)'" }
  }

  /// What is wrong with a hint; nil when nothing is.
  static func faultInHint(_ text: String) -> String? {
    if text.hasSuffix(".") { return "a hint has no full stop at its end" }
    return text.contains("://") ? "a hint has no link" : nil
  }
}
