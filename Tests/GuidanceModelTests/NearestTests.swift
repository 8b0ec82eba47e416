import GuidanceModel
import Testing

@Suite struct NearestTests {
  static let names = ["danger", "danger_check", "about", "nation", "role"]

  @Test(arguments: [
    ("danger", ["danger", "danger_check"]), ("dnager", ["danger"]), ("check", ["danger_check"]),
    ("nations", ["nation"]),
    ("rolle", ["role"]), ("weather", []), ("", []),
  ])
  func `finds the names that could be meant, best first`(text: String, expected: [String]) {
    #expect(Nearest.names(to: text, in: Self.names) == expected)
  }

  @Test func `gives at most as many as asked for`() {
    #expect(Nearest.names(to: "aa", in: ["ab", "ac", "ad", "ae"], limit: 2) == ["ab", "ac"])
    #expect(Nearest.name(to: "xx", in: []) == nil)
  }

  @Test func `measures text of any length and script`() {
    #expect(Nearest.names(to: String(repeating: "é", count: 5000), in: Self.names).isEmpty)
    #expect(Nearest.name(to: "Antrím", in: ["Antrim"]) == "Antrim")
  }
}
