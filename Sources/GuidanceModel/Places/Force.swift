/// A police force.
package struct Force: Sendable {
  package let id: Identifier<Force>
  package let name: String
  package let nations: [Nation]
  /// Whether it polices the railways rather than an area.
  package let isTransport: Bool

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "name", "nations", "code", "kind")
    id = try fields.required("id").identifier()
    name = try fields.required("name").text()
    nations = try fields.required("nations").map { item throws(ContentFault) in try item.choice() }
    isTransport = try fields["kind"]?.text() == "transport"
  }
}
