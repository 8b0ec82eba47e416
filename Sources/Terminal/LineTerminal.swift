internal import CTerminal

/// Standard input and output, line by line; given back at the latest when the value goes.
///
/// Input need not be a terminal. Of a pipe or a file no byte is taken beyond the line that was asked for.
package final class LineTerminal: LineDevice {
  /// Whether standard input and output are both a terminal.
  package static var isInteractive: Bool { line_is_terminal(0) && line_is_terminal(1) }

  /// Columns of standard output to wrap at; nil when it is no terminal, and lines stay whole.
  package let width: Int?

  private var typed = TypedLine()

  /// Takes the signals that end or stop the program, so that the conversation has the last word.
  ///
  /// - Parameter isLocked: Whether nobody attends to it, so that no key may stop or end the program.
  package init(isLocked: Bool = false) {
    let columns = Int(line_width(1))
    width = line_is_terminal(1) && columns > 0 ? columns : nil
    line_start(isLocked)
  }

  deinit {
    line_stop()
  }

  package func nextLine(timeout: Int?, isSecret: Bool) -> LineInput {
    line_echo(!isSecret)
    let raw = line_read(timeout.map { Int32(clamping: $0) } ?? -1)
    if raw.kind != TERMINAL_CHARACTER { typed.pause() }
    switch raw.kind {
    case TERMINAL_LINE: return line_was_cut() ? .cutLine(Self.line()) : .line(Self.line())
    case TERMINAL_CHARACTER: return take(raw.code)
    case TERMINAL_SUSPEND: return .suspend
    case TERMINAL_PULSE: return .heartbeat
    case TERMINAL_ENDED: return .ended(signal: Int(raw.code))
    case TERMINAL_NO_MORE: return .end
    default: return .elapsed
    }
  }

  package var begun: String { typed.text }

  package func forgetBegun() { typed = TypedLine() }

  /// Takes a character where the terminal gathers no lines, and shows it.
  private func take(_ code: Int32) -> LineInput {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: code)) else { return .typing }
    let step = typed.take(scalar)
    if !step.shown.isEmpty { write(step.shown) }
    return step.line.map(LineInput.line) ?? .typing
  }

  package func write(_ text: String) {
    var text = text
    text.withUTF8 { line_write(1, $0.baseAddress, $0.count) }
  }

  package func suspend() {
    line_suspend()
  }

  package func hide() {
    line_hide(1)
  }

  package func close() {
    line_stop()
  }

  private static func line() -> String {
    var count = 0
    let bytes = UnsafeBufferPointer(start: line_text(&count), count: count)
    return bytes.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
  }
}
