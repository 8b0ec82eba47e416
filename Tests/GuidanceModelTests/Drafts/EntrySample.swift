import GuidanceModel

/// Something to type, with what every reader of it must find; the readers of the program are not asked.
struct EntrySample: Sendable {
  let text: String
  /// The lines that a document shows of it.
  let lines: [String]
  /// The kinds of field that can read it, besides those of text.
  let kinds: Set<FormField.Kind>
  /// Whether it is a date after the day of the tests.
  var isFuture = false
  var isBlank: Bool { lines.isEmpty }

  static let all = [
    EntrySample(text: "", lines: [], kinds: []),
    EntrySample(text: " \n\t ", lines: [], kinds: []),
    EntrySample(text: "14 March 2007", lines: ["14 March 2007"], kinds: [.date, .phone]),
    EntrySample(text: " 2/2006 ", lines: ["2/2006"], kinds: [.date, .phone]),
    EntrySample(text: "2026", lines: ["2026"], kinds: [.date, .phone]),
    EntrySample(text: "2 2 2999", lines: ["2 2 2999"], kinds: [.date, .phone], isFuture: true),
    EntrySample(text: "17", lines: ["17"], kinds: [.number]),
    EntrySample(text: "18", lines: ["18"], kinds: [.number]),
    EntrySample(text: "-1", lines: ["-1"], kinds: []),
    EntrySample(text: "01234 567890", lines: ["01234 567890"], kinds: [.phone]),
    EntrySample(text: "sam@example.uk", lines: ["sam@example.uk"], kinds: [.email]),
    EntrySample(text: "Ŵyn Llŷr\nمحمد\r\n\nরহিমা", lines: ["Ŵyn Llŷr", "محمد", "রহিমা"], kinds: []),
    EntrySample(text: "{date} {time} {written}", lines: ["{date} {time} {written}"], kinds: []),
    EntrySample(text: "No answer yet:", lines: ["No answer yet:"], kinds: []),
    EntrySample(text: "Full name", lines: ["Full name"], kinds: []),
    EntrySample(text: "\u{1B}[31mred\u{7}\u{202E}", lines: ["[31mred"], kinds: []),
    EntrySample(
      text: String(repeating: "x", count: 201), lines: [String(repeating: "x", count: 201)], kinds: []),
    EntrySample(
      text: String(repeating: "y", count: 20_001), lines: [String(repeating: "y", count: 20_001)], kinds: []),
  ]

  static func sample(of text: String) -> EntrySample? { all.first { $0.text == text } }
}
