/// The sheet: A4, in points from its upper left corner.
enum Paper {
  static let width = 595.276
  static let height = 841.89
  /// On the left and on the right.
  static let margin = 56.7
  /// Where the text begins.
  static let top = 68.0
  /// Where the text ends.
  static let bottom = height - 76.0
  /// Where the marking stands.
  static let upperMarking = 28.0
  static let lowerMarking = height - 62.0
  static let pageNumber = height - 32.0

  static let textWidth = width - 2 * margin
}
