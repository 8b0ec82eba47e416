/// How much of a JSON text is read before it is refused.
package struct JSONLimits: Hashable, Sendable {
  /// Bytes of the text.
  package var bytes: Int
  /// Levels of arrays and objects; a lone number has none.
  package var depth: Int
  /// Values of every level together, so that a short text of many values cannot fill the memory.
  package var values: Int
  /// Characters of one number.
  package var numberLength: Int

  package init(bytes: Int, depth: Int = 64, values: Int = 1_000_000, numberLength: Int = 4_096) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.numberLength = numberLength
  }

  /// What one record of a feed may be: 16 MiB.
  package static let record = JSONLimits(bytes: 16 << 20)
}
