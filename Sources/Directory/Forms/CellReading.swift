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
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
    return areDigits && parts.first.map { $0.count == 1 || $0.first != 0x30 } == true
  }
}
