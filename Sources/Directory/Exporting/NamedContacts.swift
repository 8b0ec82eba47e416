internal import GRDB

/// The contacts of a CSV feed that name a person, and the rows that may say who it is.
struct NamedContacts {
  private var ids: Set<String> = []
  private let isAsked: Bool

  /// Nothing is held back.
  init() { isAsked = true }

  init(_ db: Database, _ sheets: [Sheet]) throws {
    isAsked = false
    for sheet in sheets where sheet.table == .contact {
      guard let id = sheet.cell("id"), let name = sheet.cell("name") else { continue }
      ids.formUnion(
        try String.fetchAll(
          db, sql: "SELECT \(id) FROM \(sheet.rows) WHERE trim(\(name)) NOT IN ('', 'null') AND \(id) <> ''"))
    }
  }

  /// A row without what would tell of a person; nil for one that tells of nothing else.
  func discreet(_ cells: [String], in sheet: Sheet) -> [String]? {
    switch sheet.table {
    case .contact where names(cells, "id", in: sheet):
      blanked(cells, ["name", "title", "department", "email"], in: sheet)
    case .phone where names(cells, "contact_id", in: sheet): nil
    case .metadata where !isAsked: blanked(cells, Discretion.changing(members(cells, in: sheet)), in: sheet)
    default: cells
    }
  }

  private func members(_ cells: [String], in sheet: Sheet) -> [JSONValue.Member] {
    zip(sheet.header, cells).map { JSONValue.Member($0, .string($1)) }
  }

  private func names(_ cells: [String], _ column: String, in sheet: Sheet) -> Bool {
    guard let index = sheet.header.firstIndex(of: column), cells.indices.contains(index) else { return false }
    return ids.contains(cells[index])
  }

  private func blanked(_ cells: [String], _ hidden: Set<String>, in sheet: Sheet) -> [String] {
    cells.indices.map { index in
      index < sheet.header.count && hidden.contains(sheet.header[index]) ? "" : cells[index]
    }
  }
}
