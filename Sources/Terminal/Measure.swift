/// Where things stand across the screen and down it, by its size.
struct Measure: Equatable, Sendable {
  /// How much room there is for a line.
  enum Breadth: Sendable {
    /// Under 60 columns: short header and footer, nothing beside anything.
    case narrow
    case normal
    /// From 100 columns: more space, and lines no longer than elsewhere.
    case wide
  }

  /// The most columns of running text.
  static let longestLine = 80

  let size: Size
  let breadth: Breadth

  init(size: Size) {
    self.size = size
    breadth = size.columns < 60 ? .narrow : size.columns < 100 ? .normal : .wide
  }

  private var isTiny: Bool { size.columns < 30 }

  /// Columns before the text.
  var margin: Int {
    switch breadth {
    case .narrow: isTiny ? 0 : 1
    case .normal: 2
    case .wide: 4
    }
  }

  /// The column after the last one of the text.
  var limit: Int { isTiny ? size.columns : min(size.columns - 1, margin + Self.longestLine) }

  /// Columns of a long text field, one of them for the cursor at the end of a row.
  var fieldColumns: Int { limit - fieldColumn }

  /// The column where the rows of a long text field begin, after the bar that marks them.
  var fieldColumn: Int { margin + 2 }

  /// Columns that details stand to the right of what they belong to.
  var indent: Int {
    switch breadth {
    case .narrow: 1
    case .normal, .wide: 4
    }
  }

  /// Columns between a number and its label.
  var numberGap: Int { breadth == .narrow ? 1 : 2 }

  /// Columns between the entries of the footer.
  var footerGap: Int { breadth == .narrow ? 2 : 3 }

  /// Whether lines part the header, the body and the footer.
  var hasRules: Bool { size.rows >= 8 }

  /// Whether empty rows part the blocks of a page.
  var hasGaps: Bool { size.rows >= 10 }

  private var hasFooter: Bool { size.rows >= 3 }

  /// The row of the footer, when there is one.
  var footerRow: Int? { hasFooter ? size.rows - 1 : nil }

  /// The rows of the lines above and below the body, when there are some.
  var ruleRows: (top: Int, bottom: Int)? { hasRules ? (1, size.rows - 2) : nil }

  /// The rows of the body; none on a screen of one row, which is the header's.
  var bodyRows: Range<Int> {
    let rules = hasRules ? 1 : 0
    return 1 + rules..<max(size.rows - rules - (hasFooter ? 1 : 0), 1 + rules)
  }
}
