/// Texts as words to look for.
package enum SearchWords {
  /// More words than this are not looked at, however much someone pastes.
  private static let most = 16
  private static let longest = 40

  /// The first words of what someone typed.
  package static func of(_ text: String) -> [String] {
    all(in: text).prefix(most).map { String($0.prefix(longest)) }
  }

  /// Lower-case words of letters and digits.
  package static func all(in text: String) -> [String] {
    text.lowercased().split { !$0.isWordPart }.map(String.init)
  }
}
