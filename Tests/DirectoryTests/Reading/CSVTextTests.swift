import TestSupport
import Testing

@testable import Directory

@Suite struct CSVTextTests {
  private func written(_ cells: [String]) -> String {
    var bytes: [UInt8] = []
    CSVText.append(cells, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `only cells that need quotes have quotes`() {
    #expect(written(["a b", " c", "", "é"]) == "a b, c,,é\r\n")
    #expect(written(["a,b", "c\"d", "e\nf", "g\rh"]) == "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\"\r\n")
    #expect(written([""]) == "\"\"\r\n")
    #expect(written(["\u{FEFF}id"]) == "\"\u{FEFF}id\"\r\n")
  }

  @Test func `any cells that are written are read again`() {
    var generator = SeededGenerator(seed: 4)
    let pieces = ["", "a", " ", "\"", ",", "\n", "\r", "\r\n", "é", "\u{FEFF}", "'\0'", "\t", "=1"]
    for _ in 0..<2_000 {
      let rows = (0...Int.random(in: 0..<4, using: &generator)).map { _ in
        (0...Int.random(in: 0..<4, using: &generator)).map { _ in
          (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
          }.joined()
        }
      }
      let text = rows.map(written).joined()
      let table = ReadTable(text)
      #expect(table.fault == nil)
      #expect([table.header] + table.rows == rows, "\(text.debugDescription)")
    }
  }

  @Test func `any file that is read and written is read as the same cells`() {
    var generator = SeededGenerator(seed: 5)
    let bytes: [[UInt8]] = ["a", ",", ",", "\"", "\"", "\n", "\r", " ", "é", "'\0'"].map { Array($0.utf8) } + [[0xE9]]
    var sound = 0
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<30, using: &generator)).flatMap { _ in
        bytes.randomElement(using: &generator) ?? []
      }
      let table = ReadTable(BytesSource(text))
      guard table.fault == nil else { continue }
      sound += 1
      let again = ReadTable(BytesSource(table.written))
      #expect(again.header == table.header && again.rows == table.rows && again.written == table.written, "\(text)")
    }
    #expect(sound > 1_000)
  }
}
