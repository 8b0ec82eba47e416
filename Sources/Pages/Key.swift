/// One key as a terminal reports it.
package enum Key: Equatable, Sendable {
  case character(Character)
  /// Control with a letter, in lower case.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case backspace
  case delete
  /// Text that the terminal marked as pasted.
  case paste(String)
}
