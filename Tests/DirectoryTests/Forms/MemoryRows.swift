import Directory

/// Tables in memory.
struct MemoryRows: FeedRows {
  private(set) var columns: [FeedTable: Set<String>] = [:]
  private(set) var headers: [String: [String]] = [:]
  private(set) var all: [String: [[JSONValue.Member]]] = [:]
  private var byTable: [FeedTable: [[JSONValue.Member]]] = [:]
  private var index: [FeedTable: [String: [String: [Int]]]] = [:]

  mutating func add(_ file: String, header: [String], _ rows: [[String]]) {
    let members = rows.map { cells in zip(header, cells).map { JSONValue.Member($0, .string($1)) } }
    headers[file] = header
    all[file] = members
    guard let table = FeedTable(file: file) else { return }
    columns[table, default: []].formUnion(header)
    for row in members {
      let place = byTable[table, default: []].count
      byTable[table, default: []].append(row)
      for member in row {
        index[table, default: [:]][member.key, default: [:]][member.value.text ?? "", default: []].append(place)
      }
    }
  }

  func rows(of table: FeedTable, where column: String, is value: String) -> [[JSONValue.Member]] {
    (index[table]?[column]?[value] ?? []).compactMap { byTable[table]?[$0] }
  }

  func rows(of table: FeedTable) -> [[JSONValue.Member]] { byTable[table] ?? [] }

  /// The services of the tables, assembled and made current.
  func services() throws -> [JSONValue] {
    guard let form = FeedForm.detect(tables: headers) else { return [] }
    if form.standard == .plainTable {
      let file = FeedForm.servicesFile(in: headers) ?? ""
      return (all[file] ?? []).map { form.current(.object($0)) }
    }
    var assembly = Assembly(self)
    return rows(of: .service).map { form.current(assembly.service($0)) }
  }
}
