/// Something odd in a row that was read all the same.
package enum CSVNote: UInt8, Hashable, Sendable, CaseIterable {
  /// Spaces before the quote that opens a cell or behind the one that closes it, which were dropped.
  case spaceAroundQuote
  /// A quote inside a cell that does not begin with one; it is kept.
  case strayQuote
  /// Text between the quote that closes a cell and the next comma; it is kept, without the quote.
  case textAfterQuote
  /// A NUL character, which is kept.
  case nul
  /// Fewer cells than the header. The last ones are missing, which is not the same as empty.
  case short
  /// More cells than the header.
  case long
  /// Bytes that are no UTF-8: the whole row was read as Windows-1252.
  case notUTF8
}
