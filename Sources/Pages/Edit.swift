/// A change to the text field that has the focus, or to the place of its cursor.
package enum Edit: Equatable, Sendable {
  /// Typed or pasted text at the cursor.
  case insert(String)
  /// The whole content at once.
  case replace(String)
  case deleteBackward
  case deleteForward
  case deleteWordBackward
  case left
  case right
  case wordLeft
  case wordRight
  /// To the start of the line, and to its end.
  case start
  case end
  case textStart
  case textEnd
  /// Puts the cursor at a place of the text.
  case place(TextPlace)
  case undo
  case redo
}
