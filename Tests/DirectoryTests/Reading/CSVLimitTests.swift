import Testing

@testable import Directory

@Suite struct CSVLimitTests {
  private let cell = String(repeating: "a", count: CSVScanner.cellBytes)

  @Test func `a quote that is never closed names the place where it opened`() {
    let table = ReadTable("a,b\n1,2\n3,\"4\n5,6\n7,8\n")
    #expect(table.rows == [["1", "2"]])
    #expect(
      table.fault
        == ReadingFault(.unclosedQuote, in: "table.csv", at: ReadingPlace(line: 3, offset: 10, record: 2)))
    #expect(table.fault?.description.hasPrefix("table.csv, line 3: ") == true)
  }

  @Test func `a quote that swallows a long file is found before the file has been read`() {
    let table = ReadTable("a,b\n\"" + String(repeating: "1,2\n", count: 5_000_000))
    #expect(table.fault?.problem == .unclosedQuote && table.fault?.place?.line == 2)
  }

  @Test func `a cell is 1 MiB at most`() {
    #expect(ReadTable("a,b\n1,\(cell)\n").rows == [["1", cell]])
    #expect(ReadTable("a,b\n1,\(cell)a\n").fault?.problem == .cellTooLong)
    #expect(ReadTable("a,b\n1,\"\(cell)aa\"\n").fault?.problem == .unclosedQuote)
  }

  @Test func `a row is 4 MiB at most`() {
    let row = Array(repeating: String(cell.dropLast(2)), count: 4)
    #expect(ReadTable("a\n" + row.joined(separator: ",")).rows == [row])
    #expect(ReadTable("a\n" + (row + ["aaaaaaaa"]).joined(separator: ",")).fault?.problem == .rowTooLong)
  }

  @Test func `a row has 1,000 cells at most`() {
    let commas = String(repeating: ",", count: 999)
    #expect(ReadTable(commas).header.count == 1_000)
    #expect(ReadTable("a\n\(commas)\n").rows.first?.count == 1_000)
    #expect(ReadTable("a\n\(commas),\n").fault?.problem == .tooManyColumns)
    #expect(ReadTable(commas + ",").fault?.problem == .tooManyColumns)
  }

  @Test func `a file that is cut off anywhere gives its first rows or says why not`() {
    let text = Array("id,näme\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2, \"d\" \r\n3\r\n".utf8)
    let whole = ReadTable(BytesSource(text))
    #expect(whole.rows.count == 3)
    for count in text.indices {
      let table = ReadTable(BytesSource(Array(text[..<count])))
      #expect(whole.rows.starts(with: table.rows.dropLast()), "\(count) bytes")
      #expect(table.fault == nil || table.fault?.problem == .unclosedQuote)
    }
  }
}
