/// One of a fixed set of names as it stands in JSON.
struct NameText<Name: RawRepresentable<String>>: Codable {
  let name: Name

  init(_ name: Name) {
    self.name = name
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let name = Name(rawValue: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such name")
    }
    self.name = name
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name.rawValue)
  }
}
