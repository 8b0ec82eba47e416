internal import GRDB
internal import GuidanceModel

/// A feed in the store.
struct FeedRecord {
  let id: Int64
  let name: String
  let form: FeedForm
  /// Where it came from.
  let source: String
  let imported: Day

  init(id: Int64, name: String, form: FeedForm, source: String, imported: Day) {
    self.id = id
    self.name = name
    self.form = form
    self.source = source
    self.imported = imported
  }
}

extension FeedRecord {
  static func all(in db: Database) throws -> [FeedRecord] {
    try Row.fetchAll(db, sql: "SELECT id, name, form, layout, source, imported FROM feed ORDER BY name").map { row in
      guard let standard = FeedStandard(rawValue: row[2]), let layout = FeedLayout(rawValue: row[3]) else {
        throw DirectoryFault.damaged
      }
      return FeedRecord(
        id: row[0], name: row[1], form: FeedForm(standard, layout), source: row[4], imported: Day(number: row[5]))
    }
  }

  static func named(_ name: String, in db: Database) throws -> FeedRecord? {
    try all(in: db).first { $0.name == name }
  }
}
