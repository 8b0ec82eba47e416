import GuidanceModel
import Testing

@Suite struct ProseTests {
  @Test(
    arguments: [
      ("", []),
      ("Call 999.", [Prose.Piece.text("Call 999.")]),
      ("{contact:act-early}", [.contact("act-early")]),
      (
        "Ring {contact:act-early}, or {name:nspcc}.",
        [.text("Ring "), .contact("act-early"), .text(", or "), .name("nspcc"), .text(".")]
      ),
      (
        "{dial:emergency-999/silent}{topic:not-a-sign}",
        [.dial("emergency-999", channel: "silent"), .topic("not-a-sign")]
      ),
      ("{dial:a/b/c}", [.dial("a", channel: "b/c")]),
    ] as [(String, [Prose.Piece])])
  func `finds the references in a sentence`(text: String, pieces: [Prose.Piece]) {
    #expect(Prose(text).pieces == pieces)
  }

  @Test(arguments: [
    "{", "}", "{}", "a {b} c", "{phone:act-early}", "{dial:act-early}", "{dial:/x}", "{contact", "}{", "{{}}",
  ])
  func `keeps a brace that begins no reference as text`(text: String) {
    let texts = Prose(text).pieces.map { piece in
      if case .text(let text) = piece { text } else { "REFERENCE" }
    }
    #expect(texts.joined() == text)
  }
}
