/// An entry of the register of sources.
package struct Source: Sendable {
  /// How far a source can be trusted.
  package enum Grade: String, CaseIterable, Sendable {
    /// The service itself, the police or GOV.UK.
    case serviceItself = "A"
    /// A council, an NHS body or a safeguarding partnership.
    case publicBody = "B"
    /// The press, a charity about someone else, a trainer.
    case secondHand = "C"
    /// A mirror, a copy, a forum, a code repository, our own reasoning.
    case copy = "D"
  }

  package let id: Identifier<Source>
  package let title: String
  package let publisher: String
  /// The address it was read at, or `none`.
  package let url: String
  package let grade: Grade
  /// The date printed on it, as precisely as it is printed; nil when it bears none.
  package let printed: String?
  package let read: Day
  package let note: String?

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "title", "publisher", "url", "grade", "printed", "read", "note")
    id = try fields.required("id").identifier()
    title = try fields.required("title").text()
    publisher = try fields.required("publisher").text()
    url = try fields.required("url").text()
    grade = try fields.required("grade").choice()
    let printed = try fields.required("printed").text()
    self.printed = printed == "undated" ? nil : printed
    read = try fields.required("read").date()
    note = try fields["note"]?.text()
  }
}
