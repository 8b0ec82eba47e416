/// What a person did, whatever front end it came from.
package enum Event: Equatable, Sendable {
  /// Move the focus to the entry before or after.
  case previous
  case next
  /// Put the focus on the entry with this number; it does not answer.
  case select(Int)
  /// Take the entry that has the focus, or what stands in the text field.
  case answer
  /// Tick or untick the entry that has the focus.
  case tick
  case command(Command)
  case edit(Edit)
}

/// A change to the text field that has the focus.
package enum Edit: Equatable, Sendable {
  /// Typed or pasted text at the cursor.
  case insert(String)
  /// The whole content at once, as a line-by-line front end sends it.
  case replace(String)
  case deleteBackward
  case deleteForward
  case left
  case right
  case start
  case end
}
