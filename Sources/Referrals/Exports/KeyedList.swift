/// One entry of a dictionary as it stands in JSON, with its key beside its value.
protocol KeyedRecord: Codable {
  associatedtype Value

  var key: String { get }
  var value: Value { get }

  init(key: String, value: Value)
}

/// A dictionary as it stands in JSON: a list sorted by key.
///
/// A key that stands twice is refused. No key of the dictionary is a key of the JSON, so the place that an
/// error names never holds one.
struct KeyedList<Record: KeyedRecord>: Codable {
  let values: [String: Record.Value]

  init(_ values: [String: Record.Value]) {
    self.values = values
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var values: [String: Record.Value] = [:]
    while !list.isAtEnd {
      let record = try list.decode(Record.self)
      guard values.updateValue(record.value, forKey: record.key) == nil else {
        throw DecodingError.dataCorrupted(.init(codingPath: list.codingPath, debugDescription: "a key stands twice"))
      }
    }
    self.values = values
  }

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      try list.encode(Record(key: key, value: value))
    }
  }
}
