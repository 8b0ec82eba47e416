/// Where the record of a service stands.
struct ServiceOrigin: Sendable {
  let feed: Int64
  let sheet: Sheet
  let row: Int64
}
