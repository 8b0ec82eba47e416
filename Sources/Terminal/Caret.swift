internal import Pages

/// Moves the cursor of a long field up and down by the rows that a person sees.
///
/// It keeps the column that the person started from, so that a short row on the way does not bend the path.
struct Caret {
  private var column: Int?

  /// What a key asks for; nil when it is not one for moving up or down.
  ///
  /// Beyond the first and the last row, Up and Down leave the field.
  mutating func event(for key: Key, in field: Field, _ layout: Layout) -> Event? {
    guard let distance = Self.distance(of: key, page: layout.height - 1) else {
      column = nil
      return nil
    }
    let rows = layout.rows(of: field)
    let position = rows.position(of: field.cursor)
    let row = position.row + distance
    if key == .up, row < 0 { return .previous }
    if key == .down, row >= rows.rows.count { return .next }
    let wanted = column ?? position.column
    column = wanted
    return .edit(.place(rows.place(inRow: row, column: wanted)))
  }

  private static func distance(of key: Key, page: Int) -> Int? {
    switch key {
    case .up: -1
    case .down: 1
    case .pageUp: -max(page, 1)
    case .pageDown: max(page, 1)
    default: nil
    }
  }
}
