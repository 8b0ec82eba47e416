/// A council that someone can live under.
package struct Council: Sendable {
  package let id: Identifier<Council>
  package let name: String
  package let officialName: String
  package let aliases: [String]
  package let nation: Nation
  /// The territorial force; nil where it is not known for certain.
  package let force: Identifier<Force>?
  /// The code of the Office for National Statistics.
  package let code: String
  package let kind: String
  /// The county above it.
  package let county: Identifier<Council>?

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "name", "official", "aliases", "nation", "force", "code", "kind", "county")
    id = try fields.required("id").identifier()
    name = try fields.required("name").text()
    officialName = try fields.required("official").text()
    aliases = try fields.texts("aliases")
    nation = try fields.required("nation").choice()
    force = try fields["force"]?.identifier()
    code = try fields.required("code").text()
    kind = try fields.required("kind").text()
    county = try fields["county"]?.identifier()
  }
}
