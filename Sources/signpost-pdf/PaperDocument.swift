internal import FoundationEssentials

/// What is printed, as Signpost sends it.
struct PaperDocument: Decodable {
  struct Section: Decodable {
    let title: String
    let items: [Item]
    let remarks: [String]
  }

  struct Item: Decodable {
    let label: String
    let lines: [String]
    let notes: [String]
  }

  let format: String
  let title: String
  let language: String
  let marking: String
  let status: [String]
  let sections: [Section]
  /// Which page of how many, with `{page}` and `{pages}` in it.
  let pageOfPages: String

  /// Reads a document; nil for anything else.
  init?(_ json: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Self.self, from: Data(json)), document.format == "signpost-pdf-1"
    else { return nil }
    self = document
  }
}
