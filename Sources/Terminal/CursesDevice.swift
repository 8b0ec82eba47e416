internal import CTerminal
internal import Pages

/// The terminal as a full screen, through curses; given back at the latest when the value goes.
///
/// Only one at a time, on one thread. A fatal signal gives the terminal back too, blank.
package final class CursesDevice: Device {
  /// What is asked of the terminal, if it can do it.
  package struct Options: OptionSet, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// Colours, where their contrast is sure; `NO_COLOR` wins.
    package static var colour: Options { Options(rawValue: Int32(TERMINAL_COLOUR)) }
    /// Clicks.
    package static var mouse: Options { Options(rawValue: Int32(TERMINAL_MOUSE)) }
    /// Unattended: nothing suspends, interrupts or quits the program from the keyboard.
    package static var locked: Options { Options(rawValue: Int32(TERMINAL_LOCKED)) }
  }

  private var shown: Canvas?

  /// Takes standard input and output; nil when they are no terminal that can show a full screen, which
  /// is then left as it was.
  package init?(options: Options = [.colour, .mouse]) {
    guard terminal_start(options.rawValue) else { return nil }
  }

  deinit {
    terminal_stop()
  }

  package var drawsLines: Bool { terminal_is_unicode() }

  package var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    terminal_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  package func draw(_ canvas: Canvas) {
    let old = shown?.size == canvas.size ? shown?.rows : nil
    for (index, row) in canvas.rows.enumerated() where old?[index] != row {
      put(row, at: index)
    }
    terminal_show(Int32(canvas.cursor.row), Int32(canvas.cursor.column))
    shown = canvas
  }

  package func nextInput(timeout: Int?) -> Input? {
    while true {
      let raw = terminal_read(timeout.map { Int32(clamping: $0) } ?? -1)
      if raw.kind == TERMINAL_NOTHING { return nil }
      if raw.kind == TERMINAL_RESIZED || raw.kind == TERMINAL_CONTINUED { shown = nil }
      if let input = KeyReader.input(raw) { return input }
    }
  }

  package func dropPending() -> Int {
    Int(terminal_drop())
  }

  package func suspend() {
    terminal_suspend()
    shown = nil
  }

  package func hide() {
    terminal_hide()
  }

  package func lock() {
    terminal_lock()
  }

  package func close() {
    terminal_stop()
  }

  /// Puts a row as pieces of one style.
  ///
  /// Whatever is not one plain column wide ends its piece, so that a terminal with another idea of its
  /// width moves nothing after it.
  private func put(_ row: [Cell], at index: Int) {
    var start = 0
    while start < row.count {
      let end = endOfPiece(row, from: start)
      var piece = ""
      for cell in row[start..<end] { if let character = cell.character { piece.append(character) } }
      terminal_put(Int32(index), Int32(start), piece, Int32(row[start].style.rawValue))
      start = end
    }
  }

  private func endOfPiece(_ row: [Cell], from start: Int) -> Int {
    var end = start
    while end < row.count, row[end].style == row[start].style {
      end += 1
      let isPlain = row[end - 1].character.map { $0.unicodeScalars.count == 1 } ?? false
      if !isPlain || (end < row.count && row[end].character == nil) { break }
    }
    while end < row.count, row[end].character == nil { end += 1 }
    return end
  }
}
