/// Walks over the bytes of a JSON text, token by token.
///
/// `JSONScanner+Values` makes values of it and `JSONScanner+Skipping` none; both accept the same texts.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  /// The byte that is looked at next, from 0.
  var position = 0
  private var values = 0
  private(set) var noteCount = 0
  private var notes: [(kind: JSONNote.Kind, offset: Int)] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  var isAtEnd: Bool { position == bytes.count }

  func fault(_ kind: JSONFault.Kind, at offset: Int) -> JSONFault {
    JSONFault(kind, offset: offset, line: 1 + LineEnds.count(in: bytes.part(0..<offset)))
  }

  /// A fault at the byte that is looked at next; the text ends too early where there is none.
  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    fault(isAtEnd ? .incomplete : kind, at: position)
  }
}

// MARK: - Notes

extension JSONScanner {
  mutating func note(_ kind: JSONNote.Kind, at offset: Int) {
    noteCount += 1
    if notes.count < JSONReading.mostNotes { notes.append((kind, offset)) }
  }

  /// The notes that were kept, each with its line.
  var notesInOrder: [JSONNote] {
    var line = 1
    var counted = 0
    return notes.sorted { $0.offset < $1.offset }.map { note in
      line += LineEnds.count(in: bytes.part(counted..<note.offset))
      counted = note.offset
      return JSONNote(note.kind, offset: note.offset, line: line)
    }
  }
}

// MARK: - Between the tokens

extension JSONScanner {
  mutating func takeByteOrderMark() {
    guard bytes.starts(with: ByteOrderMark.bytes) else { return }
    note(.byteOrderMark, at: 0)
    position = ByteOrderMark.bytes.count
  }

  @inline(__always)
  mutating func skipBlank() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  /// The byte at which the next token begins.
  @inline(__always)
  mutating func next() throws(JSONFault) -> UInt8 {
    skipBlank()
    guard position < bytes.count else { throw fault(.incomplete) }
    return bytes[position]
  }

  /// Takes the next token if it is a certain mark.
  @inline(__always)
  mutating func take(_ mark: UInt8) throws(JSONFault) -> Bool {
    guard try next() == mark else { return false }
    position += 1
    return true
  }

  mutating func require(_ mark: UInt8) throws(JSONFault) {
    guard try take(mark) else { throw fault(.unexpected) }
  }

  /// Counts a value that begins, so that the limit holds.
  mutating func countValue() throws(JSONFault) {
    values += 1
    guard values <= limits.values else { throw fault(.tooManyValues) }
  }

  func check(depth: Int) throws(JSONFault) {
    guard depth <= limits.depth else { throw fault(.tooDeep) }
  }
}
