import GuidanceModel
import Pages
import Testing

struct FieldTests {
  @Test func `a page does not hold a secret`() {
    var input = TextInput("correct horse é")
    input.apply(.left)
    let field = Field(label: "Passphrase", input: input, isSecret: true)
    #expect(field.text == "***************")
    #expect(field.cursor == TextPlace(line: 0, offset: 14))
    #expect(field.isSecret && !field.isLong)
  }

  @Test func `a field is long when its input takes lines`() {
    let field = Field(label: "Text", input: TextInput(long: "one\ntwo"))
    #expect(field.isLong)
    #expect(field.lines == ["one", "two"])
    #expect(field.cursor == TextPlace(line: 1, offset: 3))
    #expect(!Field(label: "Name", input: TextInput("one")).isLong)
  }

  @Test func `a field is empty when nothing stands in it, not even an end of line`() {
    #expect(Field(label: "Text", input: TextInput(long: "")).isEmpty)
    #expect(!Field(label: "Text", input: TextInput(long: "\n")).isEmpty)
    #expect(!Field(label: "Text", input: TextInput("a")).isEmpty)
  }
}
