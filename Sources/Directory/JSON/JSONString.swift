/// A string of a JSON text that was passed over.
struct JSONString {
  /// Where it stands, without its quotes.
  let content: Range<Int>
  let isASCII: Bool
  let isEscaped: Bool
}
