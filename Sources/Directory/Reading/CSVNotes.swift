/// What was odd about a row, in as little memory as can be: millions of rows have nothing.
struct CSVNotes: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ note: CSVNote) {
    rawValue = 1 << note.rawValue
  }

  var list: [CSVNote] {
    isEmpty ? [] : CSVNote.allCases.filter { contains(CSVNotes($0)) }
  }
}
