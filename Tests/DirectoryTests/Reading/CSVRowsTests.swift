import Testing

@testable import Directory

@Suite struct CSVRowsTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows end with any line end, and the last needs none`(end: String) {
    let table = ReadTable(["id,name", "1,a", "2,b"].joined(separator: end))
    #expect(table.header == ["id", "name"])
    #expect(table.rows == [["1", "a"], ["2", "b"]])
    #expect(table.places.map(\.line) == [2, 3] && table.places.map(\.record) == [1, 2])
    #expect(table == ReadTable(["id,name", "1,a", "2,b", ""].joined(separator: end)).with(\.written, table.written))
  }

  @Test func `cells with quotes hold commas, quotes and line ends`() {
    let table = ReadTable("a,b\r\n\"x,\"\"y\"\"\r\nz\",\"\"\"\"\n\"q\"\r\n")
    #expect(table.rows == [["x,\"y\"\r\nz", "\""], ["q"]])
    #expect(table.places.map(\.line) == [2, 4])
    #expect(table.notes == [[], [.short]])
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `a file without rows has no header`(text: String) {
    #expect(ReadTable(text) == ReadTable(BytesSource([])))
  }

  @Test func `a byte-order mark is no part of the header`() {
    #expect(ReadTable("\u{FEFF}id,name\n").header == ["id", "name"])
    #expect(ReadTable("\u{FEFF}\"id\",name\n").header == ["id", "name"])
  }

  @Test func `lines with nothing on them are passed over, and cells with nothing are not`() {
    let table = ReadTable("a,b\n\n,\n\r\n \n\"\"\n1,2\n\n")
    #expect(table.rows == [["", ""], [" "], [""], ["1", "2"]])
    #expect(table.places.map(\.line) == [3, 5, 6, 7])
  }

  @Test func `a cell that is missing is not one that is empty`() throws {
    let table = try CSVRows(BytesSource(Array("a,b,c\n1,\n1,2,3,4\n".utf8)), name: "table.csv")
    let short = try #require(try table.next())
    #expect(short.count == 2 && short[1] == "" && short[2] == nil && short[-1] == nil)
    #expect(short.notes == [.short])
    let long = try #require(try table.next())
    #expect(long[3] == "4" && long[4] == nil)
    #expect(long.notes == [.long])
  }

  @Test func `two quotes with nothing between them stay apart from nothing`() throws {
    let table = try CSVRows(BytesSource(Array("a,b,c\n\"\",,\" \"\n".utf8)), name: "table.csv")
    let row = try #require(try table.next())
    #expect(row.cells == ["", "", " "])
    #expect((-1...3).map { row.isQuotedEmpty($0) } == [false, true, false, false, false])
    #expect(CSVText.write(row) == Array("\"\",, \r\n".utf8))
  }

  @Test(arguments: [
    ("x, \"y, z\"", ["x", "y, z"], CSVNote.spaceAroundQuote), ("x,\"y\"  ", ["x", "y"], .spaceAroundQuote),
    ("5\" pipe,y", ["5\" pipe", "y"], .strayQuote), ("a\"\"b,y", ["a\"\"b", "y"], .strayQuote),
    ("\"x\"y,z", ["xy", "z"], .textAfterQuote), ("\"x\" y\"\",z", ["x y\"\"", "z"], .textAfterQuote),
    ("x\0,\"y\"", ["x\0", "y"], .nul), ("x,\"\0\"", ["x", "\0"], .nul),
  ])
  func `an odd cell is read as it was meant and noted`(line: String, cells: [String], note: CSVNote) {
    let table = ReadTable("a,b\n\(line)\n1,2\n")
    #expect(table.rows == [cells, ["1", "2"]])
    #expect(table.notes.first?.contains(note) == true)
    #expect(table.notes.last == [])
  }

  @Test func `spaces are kept where no quote is near`() {
    #expect(ReadTable("a,b\n  x , y z \n").rows == [["  x ", " y z "]])
  }

  @Test func `a row that is no UTF-8 is read as Windows-1252 and noted`() {
    let row: [UInt8] = [0xE9, 0x2C, 0x80, 0x93, 0x81, 0x0A]
    let table = ReadTable(BytesSource(Array("a,b\né,ü\n".utf8) + row + Array("é,1\n".utf8)))
    #expect(table.rows == [["é", "ü"], ["é", "€“\u{81}"], ["é", "1"]])
    #expect(table.notes == [[], [.notUTF8], []])
    #expect(ReadTable(BytesSource(table.written)).rows == table.rows)
  }

  @Test func `UTF-16 is told from CSV`() {
    #expect(ReadTable(BytesSource([0xFF, 0xFE, 0x61, 0])).fault?.problem == .notUTF8)
    #expect(ReadTable(BytesSource([0x61, 0, 0x2C, 0])).fault?.problem == .notUTF8)
  }

  @Test func `it does not matter in which pieces the bytes come`() {
    let text = "\u{FEFF}a,\"b\"\"\r\nc\",d\r\né,\"\",\r\n\r\n \"x\" ,y\"z\rlast"
    let whole = ReadTable(text)
    #expect(whole.rows.count == 3)
    for piece in 1...5 { #expect(ReadTable(DrippingSource(text.utf8, piece: piece)) == whole) }
  }
}

extension ReadTable {
  fileprivate func with<Value>(_ part: WritableKeyPath<ReadTable, Value>, _ value: Value) -> ReadTable {
    var table = self
    table[keyPath: part] = value
    return table
  }
}
