/// Councils, forces, postcodes and local routes, looked up by name.
package struct Places: Sendable {
  package let councils: [Council]
  package let forces: [Force]
  package let routes: [PreventRoute]
  package let outcodes: [Outcode]

  package init(councils: [Council], forces: [Force], routes: [PreventRoute], outcodes: [Outcode]) {
    self.councils = councils
    self.forces = forces
    self.routes = routes
    self.outcodes = outcodes
  }

  package func force(_ id: Identifier<Force>?) -> Force? {
    id.flatMap { id in forces.first { $0.id == id } }
  }

  package func council(_ id: Identifier<Council>) -> Council? { councils.first { $0.id == id } }

  /// The councils that a typed name could mean: those of that very name, else those whose name holds it.
  package func councils(named text: String) -> [Council] {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return [] }
    let exact = councils.filter { $0.names.contains { Self.folded($0) == wanted } }
    return exact.isEmpty && wanted.count >= 3
      ? councils.filter { $0.names.contains { Self.folded($0).contains(wanted) } } : exact
  }

  /// The names nearest to one that no council has.
  package func nearestCouncils(to text: String) -> [String] {
    Nearest.names(to: text.lowercased(), in: councils.map { $0.name.lowercased() })
      .compactMap { near in councils.first { $0.name.lowercased() == near }?.name }
  }

  /// The outcode that a postcode or the first half of one begins with; nil when it is no known postcode.
  ///
  /// A whole postcode ends in a digit and two letters, so `M1 1AE` is `M1` and not `M11`.
  package func outcode(of postcode: String) -> Outcode? {
    let wanted = Self.outcodeText(of: postcode)
    return outcodes.first { $0.code == wanted }
  }

  /// What the outcode of a postcode, or of the first half of one, would be; whether there is such a one is not asked.
  package static func outcodeText(of postcode: String) -> String {
    let letters = postcode.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let isWhole = letters.count >= 5 && endsLikePostcode(letters)
    return isWhole ? String(letters.dropLast(3)) : letters
  }

  /// The local routes that may be shown for a council.
  package func routes(for council: Council) -> [PreventRoute] {
    routes.filter { $0.isShown && $0.serves(council) }
  }

  private static func endsLikePostcode(_ letters: String) -> Bool {
    let end = letters.suffix(3)
    return end.first?.isNumber == true && end.dropFirst().allSatisfy(\.isLetter)
  }

  /// A name in lower case, letters and digits only, so that one with a full stop is the same without it.
  package static func folded(_ name: String) -> String {
    String(name.lowercased().replacingAnd.filter(\.isWordPart))
  }
}

extension Council {
  /// Every name that it goes by.
  package var names: [String] { [name, officialName] + aliases }
}

extension String {
  fileprivate var replacingAnd: String {
    split(separator: " ").map { $0 == "&" ? "and" : $0 }.joined(separator: " ")
  }
}
