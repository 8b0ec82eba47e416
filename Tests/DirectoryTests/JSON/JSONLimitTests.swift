import Testing

@testable import Directory

@Suite struct JSONLimitTests {
  @Test func `64 levels are read and 65 are not`() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try JSONText.read(nested(64))
    #expect(JSONText.fault(nested(65)) == .tooDeep)
    #expect(JSONText.fault(String(repeating: "[", count: 1_000_000)) == .tooDeep)
    #expect(JSONText.fault(String(repeating: #"{"a":"#, count: 1_000_000)) == .tooDeep)
  }

  @Test func `a record has 16 MiB, 64 levels and a million values at most`() {
    #expect(JSONLimits.record == JSONLimits(bytes: 16_777_216, depth: 64, values: 1_000_000, numberLength: 4_096))
  }

  @Test func `values of every level are counted`() throws {
    let limits = JSONLimits(bytes: 100, values: 5)
    for text in ["[0,0,0,0]", "[[[[0]]]]", #"{"a":0,"b":{"c":"d"},"e":null}"#] {
      #expect(try JSONText.read(Array(text.utf8), limits: limits).noteCount == 0)
    }
    for text in ["[0,0,0,0,0]", "[[[[[[]]]]]]", #"{"a":0,"b":{"c":"d"},"e":[null]}"#] {
      #expect(JSONText.fault(Array(text.utf8), limits: limits) == .tooManyValues)
    }
  }

  @Test func `a million keys are refused`() {
    let members = (0..<1_000_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(JSONText.fault("{\(members)}") == .tooManyValues)
  }

  @Test func `a string may be as long as the text`() throws {
    let limits = JSONLimits(bytes: 1_000)
    let text = String(repeating: "a", count: 998)
    #expect(try JSONText.read(Array("\"\(text)\"".utf8), limits: limits).value == .string(text))
    #expect(JSONText.fault(Array("\"\(text)a\"".utf8), limits: limits) == .tooLong)
  }

  @Test func `a number has 4,096 characters at most`() throws {
    _ = try JSONText.read(String(repeating: "1", count: 4_096))
    #expect(JSONText.fault(String(repeating: "1", count: 4_097)) == .numberTooLong)
  }
}
