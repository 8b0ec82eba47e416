internal import CTerminal
internal import Pages

/// What the C side reports, as values.
enum KeyReader {
  /// One input; nil for what means nothing here.
  static func input(_ raw: terminal_input) -> Input? {
    switch raw.kind {
    case TERMINAL_CHARACTER: character(raw.code).map { .key(.character($0)) }
    case TERMINAL_CONTROL: character(raw.code).map { .key(.control($0)) }
    case TERMINAL_ALT: character(raw.code).map { .key(.alt($0)) }
    case TERMINAL_KEY: key(raw.code).map(Input.key)
    case TERMINAL_PASTE: .key(.paste(pasted()))
    case TERMINAL_CLICK: .click(Position(row: Int(raw.row), column: Int(raw.column)))
    case TERMINAL_RESIZED: .resized
    case TERMINAL_CONTINUED: .continued
    case TERMINAL_SUSPEND: .suspend
    case TERMINAL_PULSE: .heartbeat
    case TERMINAL_ENDED: .ended(signal: Int(raw.code))
    default: nil
    }
  }

  private static func character(_ code: Int32) -> Character? {
    Unicode.Scalar(UInt32(bitPattern: code)).map(Character.init)
  }

  private static func key(_ code: Int32) -> Key? {
    switch Int(code) {
    case TERMINAL_ENTER: .enter
    case TERMINAL_ESCAPE: .escape
    case TERMINAL_TAB: .tab
    case TERMINAL_BACK_TAB: .backTab
    case TERMINAL_UP: .up
    case TERMINAL_DOWN: .down
    case TERMINAL_LEFT: .left
    case TERMINAL_RIGHT: .right
    case TERMINAL_HOME: .home
    case TERMINAL_END: .end
    case TERMINAL_PAGE_UP: .pageUp
    case TERMINAL_PAGE_DOWN: .pageDown
    case TERMINAL_CONTROL_LEFT: .controlLeft
    case TERMINAL_CONTROL_RIGHT: .controlRight
    case TERMINAL_CONTROL_HOME: .controlHome
    case TERMINAL_CONTROL_END: .controlEnd
    case TERMINAL_BACKSPACE: .backspace
    case TERMINAL_DELETE: .delete
    default: nil
    }
  }

  /// The pasted text, without a last character that was cut in half.
  private static func pasted() -> String {
    var text = String(cString: terminal_pasted())
    while text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
    return text
  }
}
