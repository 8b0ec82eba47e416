internal import GuidanceModel
package import Pages

/// A page as lines to print: what it says, without what can be chosen or typed.
package enum PaperLayout {
  /// The lines of a page.
  ///
  /// - Parameter width: Columns of the paper: 80 for a sheet, 42 or 32 for a receipt printer.
  package static func lines(of page: Page, width: Int, words: FrontEndWords) -> [String] {
    let text = PlainText(words: words, width: width)
    let blocks = page.blocks.map { text.lines($0) }.filter { !$0.isEmpty }
    return text.lines(page.title) + blocks.flatMap { [""] + $0 }
  }
}
