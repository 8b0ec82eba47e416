/// The name by which records refer to one record of a kind, such as `act-early`.
package struct Identifier<Named>: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}
