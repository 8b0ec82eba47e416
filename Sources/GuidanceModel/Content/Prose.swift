/// A sentence of content with the places where it refers to a record, such as `{contact:act-early}`.
package struct Prose: Sendable {
  /// A stretch of a sentence.
  package enum Piece: Equatable, Sendable {
    case text(String)
    /// The contact's name with its first dial string.
    case contact(Identifier<Contact>)
    /// The contact's name alone.
    case name(Identifier<Contact>)
    /// What to dial on one channel of a contact.
    case dial(Identifier<Contact>, channel: String)
    /// A topic's title.
    case topic(Identifier<Topic>)
  }

  package let pieces: [Piece]

  /// Reads a sentence; a brace that begins no known reference is kept as text.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let after = rest.index(after: close)
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close]
      pieces.append(Self.reference(inside) ?? .text(String(rest[open..<after])))
      rest = rest[after...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func reference(_ inside: Substring) -> Piece? {
    guard let colon = inside.firstIndex(of: ":") else { return nil }
    let target = String(inside[inside.index(after: colon)...])
    switch inside[..<colon] {
    case "contact": return .contact(Identifier(target))
    case "name": return .name(Identifier(target))
    case "topic": return .topic(Identifier(target))
    case "dial":
      let parts = target.split(separator: "/", maxSplits: 1)
      return parts.count == 2 ? .dial(Identifier(String(parts[0])), channel: String(parts[1])) : nil
    default: return nil
    }
  }
}
