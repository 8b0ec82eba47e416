/// What stands around an array of records: a page of an answer, or a single key.
package struct JSONEnvelope: Sendable {
  /// Everything but the records, in the order of the text.
  package fileprivate(set) var members: [JSONValue.Member]
  /// The key of the records, such as `contents`.
  package let recordsKey: String
  /// How many records and values set aside there were.
  package fileprivate(set) var records = 0
  /// Where the envelope begins.
  package let place: ReadingPlace

  init(members: [JSONValue.Member], recordsKey: String, place: ReadingPlace) {
    self.members = members
    self.recordsKey = recordsKey
    self.place = place
  }

  mutating func count() { records += 1 }

  mutating func add(_ member: JSONValue.Member) { members.append(member) }
}

// MARK: - Paging

extension JSONEnvelope {
  /// The number of the page as the feed counts, from 0 or from 1.
  package var page: Int? { number("number", "page_number", "page") }
  /// How many records a page has.
  package var size: Int? { number("size", "per_page") }
  package var totalPages: Int? { number("totalPages", "total_pages") }
  /// How many records all pages have together.
  package var totalRecords: Int? { number("totalElements", "total_items") }
  package var isFirst: Bool? { bool("first", "first_page") }
  package var isLast: Bool? { bool("last", "last_page") }

  /// The whole number of the first of some keys; nil where none has one.
  private func number(_ keys: String...) -> Int? {
    value(keys)?.text.flatMap { Int($0) }
  }

  private func bool(_ keys: String...) -> Bool? {
    guard case .bool(let isTrue)? = value(keys) else { return nil }
    return isTrue
  }

  private func value(_ keys: [String]) -> JSONValue? {
    let object = JSONValue.object(members)
    return keys.lazy.compactMap { object[$0] }.first
  }
}
