internal import CTerminal

/// What there is to know of a terminal that is written line by line.
package enum LineTerminal {
  /// Whether standard input and output are both a terminal.
  package static var isInteractive: Bool { line_is_terminal(0) && line_is_terminal(1) }

  /// Columns of standard output to wrap at; nil when it is no terminal, and lines stay whole.
  package static var width: Int? {
    let width = Int(line_width(1))
    return line_is_terminal(1) && width > 0 ? width : nil
  }

  /// Blanks the screen and the scrollback in one write; does nothing when output is no terminal.
  package static func hide() {
    line_hide(1)
  }
}
