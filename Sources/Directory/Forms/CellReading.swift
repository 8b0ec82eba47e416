/// Reads the cells of assembled rows as the values of a record.
enum CellReading {
  /// The record without its empty cells, with null for a literal `null`, and with the numbers of number columns.
  ///
  /// A number keeps its digits; a cell that JSON could not write as a number, such as `007`, stays a text.
  static func read(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      var read: [JSONValue.Member] = []
      read.reserveCapacity(members.count)
      for member in members {
        if let value = cell(member) { read.append(JSONValue.Member(member.key, value)) }
      }
      return .object(read)
    case .array(let items): return .array(items.map(read))
    default: return value
    }
  }

  private static func cell(_ member: JSONValue.Member) -> JSONValue? {
    guard case .string(let text) = member.value else { return read(member.value) }
    if text.isEmpty { return nil }
    if text.isLiteralNull { return .null }
    return isNumber(text) && FeedTable.numberColumns.contains(member.key) ? .number(text) : member.value
  }

  /// Whether a text is a number as JSON writes it, without an exponent.
  private static func isNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
      guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else { return false }
      let whole = digits.prefix(while: isDigit)
      let rest = digits.dropFirst(whole.count)
      return (whole.count == 1 || first != UInt8(ascii: "0"))
        && (rest.isEmpty || rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy(isDigit))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
