internal import GuidanceModel

/// What stands in a text field while someone edits it, as a value.
package struct TextInput: Equatable, Sendable {
  /// The most characters a field takes; a paste beyond it is cut, never an error.
  package let limit: Int
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "", limit: Int = 200) {
    self.limit = limit
    self.text = String(SafeText(text).string.prefix(limit))
    cursor = self.text.count
  }

  package mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let typed): insert(typed)
    case .replace(let line): self = TextInput(line, limit: limit)
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, text.count)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  private var position: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  private mutating func insert(_ typed: String) {
    // A mark that is typed by itself belongs to the letter before the cursor, so both are cleaned together.
    let before = SafeText(text.prefix(upTo: position) + typed).string
    let after = text.suffix(from: position)
    text = String((before + after).prefix(limit))
    cursor = min(before.count, text.count)
  }

  private mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    text.remove(at: position)
  }

  private mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: position)
  }
}
