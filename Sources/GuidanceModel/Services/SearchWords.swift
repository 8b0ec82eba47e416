/// Texts as words to look for.
package enum SearchWords {
  /// More words than this are not looked at, however much someone pastes.
  private static let most = 16
  private static let longest = 40

  /// Lower-case words of letters and digits.
  package static func of(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
      .prefix(most).map { String($0.prefix(longest)) }
  }
}
