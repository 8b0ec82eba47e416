/// What stands in a row of the store, before it is read as services.
enum StoredRecord: Sendable {
  /// A service that was put together from tables.
  case assembled(JSONValue)
  /// The JSON text of a record.
  case text(String)

  /// The services in it, in the current form.
  ///
  /// None where a record was damaged and is kept as it came, nor in a row of a table that neither has an id nor a name:
  /// nothing could be shown of it, and no other form has a place for it.
  func services(_ form: FeedForm) -> [JSONValue] {
    switch self {
    case .assembled(let row):
      let service = form.current(row)
      return service["name"]?.said == nil && !row.hasID ? [] : [service]
    case .text(let text):
      guard let value = try? JSONText.read(Array(text.utf8)).value else { return [] }
      return FeedForm.records(in: value).filter { FeedForm.detect(record: $0) != nil }.map(form.current)
    }
  }
}

extension JSONValue {
  /// Whether a row of a table says its id, under whatever heading.
  fileprivate var hasID: Bool {
    members.contains { PlainColumn(heading: $0.key) == .id && $0.value.said != nil }
  }
}
