import Testing

@testable import Directory

@Suite struct JSONWritingTests {
  @Test func `a value is written without spaces and with everything that it has`() throws {
    let text = #"{"z":[1.0,-0,4.48E+11,"",null,true,false,{}],"a":"Siân / €😀","a":[]}"#
    #expect(JSONText.text(try JSONText.read(text).value) == text)
  }

  @Test func `every character of a string comes back`() throws {
    let scalars = (0...0x2FF).compactMap { Unicode.Scalar($0) } + ["\u{2028}", "\u{FEFF}", "\u{1F600}"]
    let characters = String(String.UnicodeScalarView(scalars))
    let value = JSONValue.object([.init(characters, .string(characters))])
    let reading = try JSONText.read(JSONText.write(value))
    #expect(reading.notes.isEmpty)
    #expect(reading.value == value)
    #expect(reading.value[characters]?.text.map { Array($0.utf8) } == Array(characters.utf8))
  }

  @Test func `control characters are escaped and nothing else`() {
    #expect(JSONText.text(.string("\u{1}\n\r\t\u{7F}\"\\/é")) == "\"\\u0001\\n\\r\\t\u{7F}\\\"\\\\/é\"")
  }
}
