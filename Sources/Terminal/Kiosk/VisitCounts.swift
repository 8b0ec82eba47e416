/// How many visits there were in a month, and how many came to an outcome, as a value.
///
/// Its text says for each "at least so many", in tens; what is below ten never stands in it. The moment of a tenth would
/// still tell of one visit, so it is for whoever keeps the text not to write it then.
package struct VisitCounts: Equatable, Sendable {
  /// A line that is none of its text.
  package struct Fault: Error, Equatable {
    /// From 1.
    package let line: Int

    package init(line: Int) {
      self.line = line
    }
  }

  private struct Key: Hashable, Comparable {
    let month: String
    let name: String

    static func < (one: Key, other: Key) -> Bool { (one.month, one.name) < (other.month, other.name) }
  }

  private static let step = 10
  /// More than every person in the world, and far from what a number can hold.
  private static let most = 1_000_000_000_000
  private static let header = "month,what,at least"

  private var numbers: [Key: Int] = [:]

  /// Nothing counted yet.
  package init() {}

  /// - Parameter text: An earlier `text`; one that is empty says that nothing was counted.
  package init(_ text: String) throws(Fault) {
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() where index > 0 || line != Self.header {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 3, Self.isMonth(fields[0]), !fields[1].isEmpty, let number = Int(fields[2]),
        (1...Self.most).contains(number)
      else {
        throw Fault(line: index + 1)
      }
      numbers[Key(month: String(fields[0]), name: String(fields[1]))] = number
    }
  }

  /// Counts one visit.
  ///
  /// - Parameters:
  ///   - names: What is counted of it, each without a comma.
  ///   - month: As `2026-11`.
  package mutating func add(_ names: [String], in month: String) {
    for name in names { numbers[Key(month: month, name: name), default: 0] += 1 }
  }

  /// A line for each month and name, to be saved and read again.
  package var text: String {
    let lines = numbers.sorted { $0.key < $1.key }.compactMap { key, number in
      number < Self.step ? nil : "\(key.month),\(key.name),\(number - number % Self.step)"
    }
    return ([Self.header] + lines).map { "\($0)\n" }.joined()
  }

  /// Whether a text is a year and a month, as `2026-11`.
  private static func isMonth(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2] && parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
