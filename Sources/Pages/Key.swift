/// One key as a terminal reports it.
package enum Key: Equatable, Sendable {
  case character(Character)
  /// Control with a letter, in lower case.
  case control(Character)
  /// Alt with a letter; a terminal sends the same for Escape and the letter in quick succession.
  case alt(Character)
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
  case controlLeft
  case controlRight
  case controlHome
  case controlEnd
  case backspace
  case delete
  /// Text that the terminal marked as pasted.
  case paste(String)

  /// The key as it is named to a person; empty for one that needs no name.
  var name: String {
    switch self {
    case .escape: "Esc"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    case .home: "Home"
    case .end: "End"
    case .controlLeft: "Ctrl-Left"
    case .controlRight: "Ctrl-Right"
    case .controlHome: "Ctrl-Home"
    case .controlEnd: "Ctrl-End"
    default: ""
    }
  }
}
