import Edge
import GuidanceModel
import Pages
import Screens
import Terminal

/// Prints what a screen would show, as plain text.
enum PlainPage {
  static let width = 78

  /// Prints a page as paper: its text, without what can be chosen.
  static func print(_ page: Page, words: Words) {
    for line in PaperLayout.lines(of: page, width: width, words: FrontEndWords(words)) { Swift.print(line) }
  }
}
