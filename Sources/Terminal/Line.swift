internal import Pages

/// One line of a body, wrapped for a size.
struct Line: Equatable, Sendable {
  /// What stands on it; a later piece may stand over an earlier one to give part of it a style.
  var runs: [Run] = []
  /// The choice or field that it belongs to.
  var target: Focus?
  /// Where the cursor stands when `target` has the focus, on the one line of it that takes the cursor.
  var cursor: Int?
}
