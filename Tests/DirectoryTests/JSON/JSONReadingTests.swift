import Testing

@testable import Directory

@Suite struct JSONReadingTests {
  @Test func `every kind of value is read`() throws {
    let value = try JSONText.read(#" {"a": [null, true, false, -1.50e+3, "b"], "c": {}, "d": []} "#).value
    #expect(
      value
        == .object([
          .init("a", .array([.null, .bool(true), .bool(false), .number("-1.50e+3"), .string("b")])),
          .init("c", .object([])), .init("d", .array([])),
        ]))
  }

  @Test(arguments: ["0", "-0", "10", "1.0", "4.48E+11", "1e5", "0.10", "123456789012345678901234567890"])
  func `a number keeps its digits`(digits: String) throws {
    #expect(try JSONText.read(digits).value == .number(digits))
  }

  @Test(arguments: ["01", "-", "1.", "1e", "1e+", "--1", "0x10", "1a", "1.2.3", "-a"])
  func `a number that JSON does not know is refused`(digits: String) {
    #expect([.number, .incomplete].contains(JSONText.fault(digits)))
    #expect(JSONText.fault("[\(digits)]") == .number)
  }

  @Test(arguments: [
    "NaN", "Infinity", ".5", "+1", "nul", "True", "undefined", "'a'", "[1,]", "[,1]", "[1 2]", #"{"a":1,}"#,
    #"{"a" 1}"#, "{a:1}", "{1:2}", #"{"a":}"#, "]", "}", "[1}", "{]", "// no", "[1,,2]",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect([.unexpected, .incomplete].contains(JSONText.fault(text)))
    #expect(JSONText.fault("{\"a\":\(text)}") == .unexpected)
  }

  @Test(arguments: ["1 2", "{}{}", "[] x", "null,", "\"a\" \"b\"", "{}\u{FEFF}"])
  func `what follows the value is refused`(text: String) {
    #expect(JSONText.fault(text) == .trailing)
  }

  @Test(arguments: ["", " \n\t", "\u{FEFF}"])
  func `a text without a value is incomplete`(text: String) {
    #expect(JSONText.fault(text) == .incomplete)
  }

  @Test func `a text that is cut off anywhere is incomplete`() {
    let text = Array(#"{"näme":["\u00e9\uD83D\uDE00\n","x",-1.5e-7,true,false,null,{"a":{}}]}"#.utf8)
    #expect(JSONText.fault(text) == nil)
    for count in text.indices { #expect(JSONText.fault(Array(text[..<count])) == .incomplete, "\(count) bytes") }
  }

  @Test func `escapes are read`() throws {
    let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\uD83D\uDE00\u0000""#
    #expect(try JSONText.read(text).value == .string("\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{20AC}\u{1F600}\0"))
  }

  @Test(arguments: [#""\x""#, #""\u12G4""#, #""\u 123""#, #""\U0041""#, #""\'""#])
  func `an escape that means nothing is refused`(text: String) {
    #expect(JSONText.fault(text) == .escape)
  }

  @Test(arguments: ["\"a\nb\"", "\"a\tb\"", "\"\0\"", "\"\u{1F}\"", "{\"a\n\":1}"])
  func `a bare control character inside a string is refused`(text: String) {
    #expect(JSONText.fault(text) == .controlCharacter)
  }

  @Test func `strings of every length end where they end`() throws {
    for count in 0..<40 {
      let text = String(repeating: "a", count: count)
      #expect(try JSONText.read("[\"\(text)\",\"\(text)é\"]").value == .array([.string(text), .string(text + "é")]))
      #expect(JSONText.fault("\"\(text)\u{1F}\(text)\"") == .controlCharacter)
      #expect(try JSONText.read("\"\(text)\\n\(text)\"").value == .string(text + "\n" + text))
    }
  }

  @Test func `a fault names its line and its byte`() {
    #expect(throws: JSONFault(.unexpected, offset: 12, line: 3)) { try JSONText.read("{\n \"a\": [\n1 2]}") }
    #expect(throws: JSONFault(.incomplete, offset: 4, line: 3)) { try JSONText.read("[\n1\n") }
  }
}
