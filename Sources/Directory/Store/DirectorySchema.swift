internal import GRDB

/// The tables of a directory file.
///
/// `sheet` and the `rows_…` tables hold the feeds as they came, one sheet a file of a feed; everything else is made from
/// them. `service` is narrow, so that ranking thousands of candidates reads few pages; `listing` is what a line of
/// a list shows. `brief` and `prose` are the two indexes: one over names and needs, one over everything that is said.
/// Neither keeps its text. The id of a service begins with how good it is before any question is asked, so that
/// the first rows that an index gives are the best, and ends with a number that is never used twice: a service that
/// changed gets a new one, and what the indexes hold of the old one is met by no row.
enum DirectorySchema {
  /// Goes up with every change of the tables or of what the indexes hold; a file of another version has to be made anew.
  static let version = 3

  static func create(in db: Database) throws {
    try db.execute(sql: tables + indexes)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let tables = """
    CREATE TABLE feed(
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, form TEXT NOT NULL, layout TEXT NOT NULL, source TEXT NOT NULL,
      imported INTEGER NOT NULL);
    CREATE TABLE sheet(
      id INTEGER PRIMARY KEY, feed INTEGER NOT NULL, file TEXT NOT NULL, shape TEXT NOT NULL, kind TEXT,
      header TEXT, envelopes TEXT);
    CREATE TABLE note(
      feed INTEGER NOT NULL, file TEXT NOT NULL, row INTEGER, key TEXT, field TEXT, problem TEXT NOT NULL,
      done TEXT NOT NULL, times INTEGER NOT NULL DEFAULT 1);
    CREATE TABLE change(
      feed INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, rank INTEGER NOT NULL,
      old TEXT, new TEXT);
    CREATE TABLE service(
      id INTEGER PRIMARY KEY, flags INTEGER NOT NULL, assured INTEGER, least INTEGER, most INTEGER, points BLOB,
      hours BLOB);
    CREATE TABLE listing(
      id INTEGER PRIMARY KEY, feed INTEGER NOT NULL, sheet INTEGER NOT NULL, row INTEGER NOT NULL, key TEXT NOT NULL,
      digest INTEGER NOT NULL, twin INTEGER NOT NULL, name TEXT NOT NULL, organisation TEXT, postcode TEXT, phone TEXT,
      languages TEXT, hours TEXT, nation TEXT);
    CREATE TABLE word(word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE mend(key TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY(key, word)) WITHOUT ROWID;
    CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX listing_key ON listing(feed, key);

    """

  private static let indexes = """
    CREATE VIRTUAL TABLE brief USING fts5(
      name, alias, need, place, content='', detail=column, columnsize=0,
      tokenize='porter unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE prose USING fts5(
      said, content='', detail=none, columnsize=0, tokenize='porter unicode61 remove_diacritics 2');

    """
}
