/// Reads and writes JSON texts (RFC 8259) without losing digits, order or doubled keys.
package enum JSONText {
  /// The value of a text.
  ///
  /// A byte-order mark, a key that stands twice, half a surrogate pair and bytes that are no UTF-8 are no errors: they
  /// are noted. `NaN`, comments, trailing commas and bare control characters inside strings are errors.
  ///
  /// - Throws: Where the text stops being JSON, or which limit it breaks.
  package static func read(_ bytes: [UInt8], limits: JSONLimits = .record) throws(JSONFault) -> JSONReading {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in try read(buffer, limits: limits) }
  }

  /// The value of a text that is held elsewhere; as above.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .record
  ) throws(JSONFault) -> JSONReading {
    var scanner = JSONScanner(bytes, limits: limits)
    guard bytes.count <= limits.bytes else { throw scanner.fault(.tooLong, at: limits.bytes) }
    scanner.takeByteOrderMark()
    let value = try scanner.value()
    scanner.skipBlank()
    guard scanner.isAtEnd else { throw scanner.fault(.trailing) }
    return JSONReading(value: value, notes: scanner.notesInOrder, noteCount: scanner.noteCount)
  }
}
