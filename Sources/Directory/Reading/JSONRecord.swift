/// One record of a JSON feed, as it stood there.
package struct JSONRecord: Sendable {
  /// The text of the record, from its first brace to its last.
  package let bytes: [UInt8]
  package let place: ReadingPlace
  private let limits: JSONLimits

  init(bytes: [UInt8], place: ReadingPlace, limits: JSONLimits) {
    self.bytes = bytes
    self.place = place
    self.limits = limits
  }

  /// The record as a value; the places of the notes count from the start of the record.
  ///
  /// - Throws: Nothing for a record that `JSONRecords` gave: it was checked before.
  package func read() throws(JSONFault) -> JSONReading {
    try JSONText.read(bytes, limits: limits)
  }
}
