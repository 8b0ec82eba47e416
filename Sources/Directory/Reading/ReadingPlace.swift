/// Where something stands in a file.
package struct ReadingPlace: Hashable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The byte, from 0.
  package var offset: Int
  /// The record of a JSON file or the row of a CSV file below its header, from 1; nil outside of these.
  package var record: Int?

  package init(line: Int, offset: Int, record: Int? = nil) {
    self.line = line
    self.offset = offset
    self.record = record
  }
}
