/// An advice page.
package struct Topic: Sendable {
  /// How near a page stands to someone who needs help now.
  package enum Rank: String, CaseIterable, Sendable {
    case normal
    /// History and policy: found last, and not on the way to help.
    case background
  }

  /// One piece of the page's text.
  package enum Passage: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    case points([String])
    case steps([String])
    case notice(String)

    /// Its text, a line for each item of a list.
    package var lines: [String] {
      switch self {
      case .heading(let text), .paragraph(let text), .notice(let text): [text]
      case .points(let texts), .steps(let texts): texts
      }
    }
  }

  package let id: Identifier<Topic>
  package let title: String
  package let section: String
  /// Its place within the section, from 1.
  package let order: Int
  package let rank: Rank
  package let summary: String
  package let contacts: [Identifier<Contact>]
  package let related: [Identifier<Topic>]
  package let passages: [Passage]
  package let review: Review

  /// Reads the front matter as a map with the text of the page under `body`.
  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "title", "section", "order", "rank", "summary", "contacts", "related", "sources", "review-by", "body")
    id = try fields.required("id").identifier()
    title = try fields.required("title").text()
    section = try fields.required("section").name()
    order = try fields.required("order").number()
    rank = try fields.required("rank").choice()
    summary = try fields.required("summary").text()
    contacts = try fields.identifiers("contacts")
    related = try fields.identifiers("related")
    passages = try Markdown.passages(fields.required("body"))
    review = try Review(fields)
  }
}
