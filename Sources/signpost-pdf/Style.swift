/// How the paragraphs of one kind look; lengths are in points.
struct Style {
  let size: Double
  var isBold = false
  /// From the edge of the text at which its lines begin.
  var indent = 0.0
  /// Above it, unless it stands first on a page.
  var space = 0.0
  /// 0 is black.
  var grey = 0.0

  static let title = Style(size: 20, isBold: true)
  static let status = Style(size: 10, space: 4)
  static let heading = Style(size: 14, isBold: true, space: 20)
  static let label = Style(size: 11, isBold: true, space: 9)
  static let value = Style(size: 11, indent: 14, space: 2)
  static let note = Style(size: 9, indent: 28, space: 1, grey: 0.3)
  static let remark = Style(size: 11, space: 9)
  static let marking = Style(size: 10, isBold: true)
  static let pageNumber = Style(size: 9, grey: 0.3)
}
