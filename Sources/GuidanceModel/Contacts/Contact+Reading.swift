extension Contact {
  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "name", "formerly", "search", "status", "instead", "answered-by", "summary", "for", "not-for",
      "audience", "nations", "languages", "channels", "confidence", "what-happens", "have-ready",
      "first-words", "outside-hours", "sources", "confirmed", "review-by")
    id = try fields.required("id").identifier()
    name = try fields.required("name").text()
    formerNames = try fields.texts("formerly")
    searchWords = try fields.texts("search")
    status = try fields.required("status").choice()
    instead = try fields.identifiers("instead")
    answeredBy = try fields.required("answered-by").choice()
    summary = try fields.required("summary").text()
    purposes = try fields.texts("for")
    limits = try fields.texts("not-for")
    audience = try fields.map("audience") { item throws(ContentFault) in try item.choice() }
    nations = try fields.map("nations") { item throws(ContentFault) in try item.choice() }
    languages = try fields["languages"]?.text()
    channels = try fields.map("channels") { item throws(ContentFault) in try Channel(item) }
    confidence = try fields["confidence"].map(Self.confidence)
    whatHappens = try fields.texts("what-happens")
    haveReady = try fields.texts("have-ready")
    firstWords = try fields["first-words"]?.text()
    outsideHours = try fields["outside-hours"]?.text()
    review = try Review(fields)
    try checkShape(reader)
  }

  private static func confidence(_ reader: Reader) throws(ContentFault) -> Confidence {
    let fields = try reader.fields("promise", "exceptions")
    let exceptions = try fields.required("exceptions").texts()
    guard !exceptions.isEmpty else {
      throw reader.fault(
        "a promise stands without its exceptions", remedy: "add what the service publishes, or that it publishes none")
    }
    return Confidence(promise: try fields.required("promise").text(), exceptions: exceptions)
  }

  /// What a current contact must have, and a withdrawn one must not.
  private func checkShape(_ reader: Reader) throws(ContentFault) {
    switch status {
    case .withdrawn:
      guard channels.isEmpty else {
        throw reader.fault("a withdrawn contact has channels", remedy: "write 'channels: []'")
      }
      guard !instead.isEmpty else {
        throw reader.fault("a withdrawn contact names no other", remedy: "add 'instead: [id]'")
      }
    case .current:
      guard !channels.isEmpty else {
        throw reader.fault("there is no channel", remedy: "add one, or make it 'status: withdrawn'")
      }
      guard !nations.isEmpty, !audience.isEmpty else {
        throw reader.fault("'nations' or 'audience' is empty", remedy: "name whom it serves")
      }
      guard Set(channels.map(\.id)).count == channels.count else {
        throw reader.fault("two channels have the same id", remedy: "give each its own")
      }
      guard outsideHours != nil || channels.allSatisfy({ !$0.hasHours }) else {
        throw reader.fault(
          "some channel has hours, but nothing says what happens outside them", remedy: "add 'outside-hours'")
      }
    }
  }
}
