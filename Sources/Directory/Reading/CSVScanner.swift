/// Reads one row from the front of some bytes.
struct CSVScanner {
  /// Bytes of one cell.
  static let cellBytes = 1 << 20
  /// Bytes of one row.
  static let rowBytes = 4 << 20
  static let columns = 1_000

  /// Why a row cannot be read, and the byte where that begins.
  enum Fault: Error {
    /// The bytes end before the row does.
    case incomplete
    case problem(ReadingFault.Problem, at: Int)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the file ends with these bytes.
  private let isComplete: Bool
  private(set) var position = 0
  private(set) var content = CSVContent()

  /// - Parameters:
  ///   - text: Bytes of text for which room is made.
  ///   - cells: Cells for which room is made.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isComplete: Bool, text: Int, cells: Int) {
    self.bytes = bytes
    self.isComplete = isComplete
    content.reserve(text: text, cells: cells)
  }

  /// Reads the row with its line end.
  mutating func takeRow() throws(Fault) {
    repeat {
      try takeCell()
    } while try takesComma()
    try takeLineEnd()
    content.mendCoding()
  }

  private mutating func takesComma() throws(Fault) -> Bool {
    guard position < bytes.count, bytes[position] == .comma else { return false }
    guard content.cells.count < Self.columns else { throw .problem(.tooManyColumns, at: position) }
    position += 1
    return true
  }

  private mutating func takeLineEnd() throws(Fault) {
    guard let end = try next() else { return }
    position += 1
    guard end == .carriageReturn, try next() == .lineFeed else { return }
    position += 1
  }

  /// The next byte; nil at the end of the file.
  private func next() throws(Fault) -> UInt8? {
    guard position == bytes.count else { return bytes[position] }
    guard isComplete else { throw .incomplete }
    return nil
  }
}

// MARK: - Cells

extension CSVScanner {
  private mutating func takeCell() throws(Fault) {
    let start = position
    skipSpaces()
    if try next() == .quote {
      if position > start { note(.spaceAroundQuote) }
      try takeQuoted()
      content.endCell(isQuoted: true)
    } else {
      position = start
      try takePlain(from: start)
      content.endCell(isQuoted: false)
    }
    guard position <= Self.rowBytes else { throw .problem(.rowTooLong, at: 0) }
  }

  /// Takes what stands up to the next comma or line end.
  private mutating func takePlain(from start: Int) throws(Fault) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .comma || byte == .lineFeed || byte == .carriageReturn { break }
      if byte == .quote { note(.strayQuote) }
      if byte == 0 { note(.nul) }
      position += 1
    }
    guard position - start <= Self.cellBytes else { throw .problem(.cellTooLong, at: start) }
    _ = try next()
    content.append(bytes.part(start..<position))
  }

  private mutating func takeQuoted() throws(Fault) {
    let quote = position
    repeat {
      position += 1
      try takeToQuote(openedAt: quote)
      position += 1
    } while try takesDoubledQuote()
    try takeBehindQuote()
  }

  /// Takes what stands up to the next quote.
  private mutating func takeToQuote(openedAt quote: Int) throws(Fault) {
    let start = position
    while position < bytes.count, bytes[position] != .quote {
      if bytes[position] == 0 { note(.nul) }
      position += 1
    }
    let isClosed = position < bytes.count
    guard isClosed || !isComplete, position - quote <= Self.cellBytes else {
      throw .problem(.unclosedQuote, at: quote)
    }
    guard isClosed else { throw .incomplete }
    content.append(bytes.part(start..<position))
  }

  private mutating func takesDoubledQuote() throws(Fault) -> Bool {
    guard try next() == .quote else { return false }
    content.append(.quote)
    return true
  }

  /// Drops spaces behind the quote that closes a cell, and keeps anything else.
  private mutating func takeBehindQuote() throws(Fault) {
    let start = position
    skipSpaces()
    guard let byte = try next(), byte != .comma, byte != .lineFeed, byte != .carriageReturn else {
      if position > start { note(.spaceAroundQuote) }
      return
    }
    note(.textAfterQuote)
    try takePlain(from: start)
  }

  private mutating func note(_ note: CSVNote) {
    content.notes.insert(CSVNotes(note))
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == .space { position += 1 }
  }
}
