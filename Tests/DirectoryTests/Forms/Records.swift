import Directory
import GuidanceModel

/// Reads a JSON text written in a test.
func json(_ text: String) throws -> JSONValue { try JSONText.read(Array(text.utf8)).value }

let anyDay = Day(number: 20_000)

/// A service as it is shown, out of a record in the current form.
func shown(_ text: String) throws -> LocalService {
  LocalService(record: try json(text), feed: "feed", imported: anyDay)
}

extension JSONValue {
  /// The value at a path such as `service_at_locations.0.location`.
  func at(_ path: String) -> JSONValue? {
    path.split(separator: ".").reduce(self) { value, step in
      guard let index = Int(step) else { return value?[String(step)] }
      return value.flatMap { $0.items.indices.contains(index) ? $0.items[index] : nil }
    }
  }

  /// The value with the members of every object in the order of their keys.
  var sorted: JSONValue {
    switch self {
    case .object(let members):
      .object(members.map { Member($0.key, $0.value.sorted) }.sorted { $0.key < $1.key })
    case .array(let items): .array(items.map(\.sorted))
    default: self
    }
  }
}
