internal import GuidanceModel

/// What stands in one field, as it stands in JSON.
///
/// What was given is exactly one of `typed`, `chosen` and `instead`.
struct EntryRecord: KeyedRecord {
  let key: String
  let value: FormEntry

  init(key: String, value: FormEntry) {
    self.key = key
    self.value = value
  }

  private enum CodingKeys: String, CodingKey {
    case field, typed, chosen, instead, basis, seen, written
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    key = try container.decode(String.self, forKey: .field)
    value = FormEntry(
      try Self.content(in: container),
      basis: Set(try container.decode([NameText<FormEntry.Basis>].self, forKey: .basis).map(\.name)),
      seen: try container.decode(String.self, forKey: .seen),
      written: try container.decode(MomentText.self, forKey: .written).moment)
  }

  private static func content(
    in container: KeyedDecodingContainer<CodingKeys>
  ) throws -> FormEntry.Content {
    let given: [CodingKeys] = [.typed, .chosen, .instead].filter(container.contains)
    switch given {
    case [.typed]: return .typed(try container.decode(String.self, forKey: .typed))
    case [.chosen]: return .chosen(try container.decode([String].self, forKey: .chosen))
    case [.instead]: return .instead(try container.decode(NameText<Instead>.self, forKey: .instead).name)
    default:
      throw DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: "not one content"))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .field)
    switch value.content {
    case .typed(let text): try container.encode(text, forKey: .typed)
    case .chosen(let names): try container.encode(names, forKey: .chosen)
    case .instead(let instead): try container.encode(NameText(instead), forKey: .instead)
    }
    let basis = FormEntry.Basis.allCases.filter(value.basis.contains)
    try container.encode(basis.map(NameText.init), forKey: .basis)
    try container.encode(value.seen, forKey: .seen)
    try container.encode(MomentText(value.written), forKey: .written)
  }
}
