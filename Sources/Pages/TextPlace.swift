/// A place in a text of several lines, before a character or at the end of a line.
package struct TextPlace: Hashable, Sendable {
  /// The line, counted from 0.
  package var line: Int
  /// Bytes of UTF-8 before it in its line.
  package var offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
