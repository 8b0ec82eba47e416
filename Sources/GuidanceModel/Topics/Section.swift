/// A group of advice pages, in the order in which they are listed.
package struct Section: Sendable {
  package let id: String
  package let title: String

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "title")
    id = try fields.required("id").name()
    title = try fields.required("title").text()
  }
}
