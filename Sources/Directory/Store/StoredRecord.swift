/// What stands in a row of the store, before it is read as services.
enum StoredRecord: Sendable {
  /// A service that was put together from tables.
  case assembled(JSONValue)
  /// The JSON text of a record.
  case text(String)

  /// The services in it, in the current form; none where a record was damaged and is kept as it came.
  func services(_ form: FeedForm) -> [JSONValue] {
    switch self {
    case .assembled(let service): return [form.current(service)]
    case .text(let text):
      guard let value = try? JSONText.read(Array(text.utf8)).value else { return [] }
      return FeedForm.records(in: value).filter { FeedForm.detect(record: $0) != nil }.map(form.current)
    }
  }
}
