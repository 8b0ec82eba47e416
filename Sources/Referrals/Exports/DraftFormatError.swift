/// Why bytes cannot be read as a draft, or a draft cannot be written as bytes.
///
/// It names a place, such as `entries[3].written`, and never anything that stands there.
package enum DraftFormatError: Error, Hashable, Sendable {
  /// There are more bytes than are ever read.
  case tooLong
  /// It is nested deeper than anything that is written.
  case tooDeep
  /// It is not JSON in UTF-8.
  case notJSON
  /// It is neither a web page nor a JSON document that Signpost wrote, or a page without its one draft.
  case notAnExport
  /// It is JSON of another kind, or of a later version.
  case unknownFormat
  /// Something must stand at a place, and does not.
  case missing(at: String)
  /// What stands at a place cannot be read or written.
  case wrong(at: String)
}

extension DraftFormatError {
  /// What the decoder found, without the values that it tells.
  init(_ error: any Error) {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      self = .missing(at: Self.place(context.codingPath + [key]))
    case DecodingError.valueNotFound(_, let context):
      self = .missing(at: Self.place(context.codingPath))
    case DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context):
      self = Self.unreadable(context.codingPath)
    case EncodingError.invalidValue(_, let context):
      self = .wrong(at: Self.place(context.codingPath))
    default:
      self = .notJSON
    }
  }

  private static func unreadable(_ path: [any CodingKey]) -> DraftFormatError {
    if path.isEmpty { return .notJSON }
    return path.last?.stringValue == "format" ? .unknownFormat : .wrong(at: place(path))
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce("") { place, key in
      if let index = key.intValue { return "\(place)[\(index)]" }
      return place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
    }
  }
}
