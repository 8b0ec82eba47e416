/// Writes JSON records in the shape in which their file held them.
struct RecordsWriter {
  struct Page {
    let members: [JSONValue.Member]
    /// The member that holds the records.
    let key: String
    let records: Int
  }

  private let shape: Sheet.Shape
  private let pages: [Page]
  private let sink: any ExportSink
  private var page = 0
  private var onPage = 0
  private(set) var count = 0

  init(_ shape: Sheet.Shape, pages: [Page], sink: any ExportSink) {
    self.shape = shape
    self.pages = pages
    self.sink = sink
  }

  mutating func begin() throws {
    switch shape {
    case .array: try write(raw: "[\n")
    case .pages:
      if pages.count > 1 { try write(raw: "[\n") }
      try beginPage()
    case .csv, .object, .lines: break
    }
  }

  mutating func write(_ record: String) throws {
    while shape == .pages && page < pages.count - 1 && onPage == pages[page].records { try turnPage() }
    let isFirst = shape == .pages ? onPage == 0 : count == 0
    if !isFirst && shape != .lines { try write(raw: ",\n") }
    try write(raw: shape == .lines ? record + "\n" : record)
    count += 1
    onPage += 1
  }

  mutating func end() throws {
    switch shape {
    case .array: try write(raw: "\n]\n")
    case .pages:
      while page < pages.count - 1 { try turnPage() }
      try endPage()
      try write(raw: pages.count > 1 ? "\n]\n" : "\n")
    case .object: try write(raw: "\n")
    case .csv, .lines: break
    }
  }

  private mutating func turnPage() throws {
    try endPage()
    try write(raw: ",\n")
    page += 1
    onPage = 0
    try beginPage()
  }

  private func beginPage() throws {
    guard pages.indices.contains(page) else { return }
    let members = JSONText.write(.object(pages[page].members)).dropLast()
    let key = String(decoding: JSONText.write(.string(pages[page].key)), as: UTF8.self)
    let comma = pages[page].members.isEmpty ? "" : ","
    try write(raw: String(decoding: members, as: UTF8.self) + comma + key + ":[\n")
  }

  private func endPage() throws { try write(raw: "\n]}") }

  private func write(raw text: String) throws { try sink.write(Array(text.utf8)) }
}
