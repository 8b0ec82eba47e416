/// Where the facts of a record come from, and when they are to be looked at again.
package struct Review: Sendable {
  package let sources: [Identifier<Source>]
  /// When someone last tried it for real; nil when nobody has.
  package let confirmed: Day?
  package let reviewBy: Day

  init(_ fields: Fields) throws(ContentFault) {
    sources = try fields.required("sources").map { item throws(ContentFault) in try item.identifier() }
    guard !sources.isEmpty else {
      throw try fields.required("sources").fault("there is no source", remedy: "name an entry of data/sources")
    }
    let confirmed = fields["confirmed"]
    self.confirmed = try confirmed?.text() == "never" ? nil : confirmed?.date()
    reviewBy = try fields.required("review-by").date()
  }

  /// Whether the facts are older than they should be.
  package func isPast(on day: Day) -> Bool { reviewBy < day }
}
