internal import Edge
internal import Guidance
package import GuidanceModel
internal import Pages
package import Screens
package import Terminal

/// A visit by numbered prompts: lines in, a transcript out.
package struct LineStory {
  /// What was said before the first line, and after each one, without the prompts.
  package let answers: [String]
  package let ending: Ending

  /// Types lines one after another, and then ends the input.
  ///
  /// - Parameters:
  ///   - width: Columns to wrap at; nil leaves every text on one line.
  ///   - intent: Begins at the drafts where it is given.
  package init(
    typing lines: [String] = [], width: Int? = 80, at now: Moment = .sundayEvening, drafts intent: DraftIntent? = nil,
    desk: FakeDesk = FakeDesk()
  ) {
    let surroundings = Surroundings(.builtIn)
    let visit = intent.map { Visit(surroundings, drafts: $0) } ?? Visit(surroundings)
    var kept = KeptVisit(visit, at: 0, perform: desk.perform)
    let device = TypedLines(lines, width: width)
    ending = LineMode.run(
      conversation: &kept, device: device, words: FrontEndWords(surroundings.words), clock: { now }, ticks: { 0 })
    answers = device.answers
  }

  package var lastAnswer: String { answers.last ?? "" }
}

/// Lines that wait to be read, and what is said to each.
private final class TypedLines: LineDevice {
  let width: Int?
  private var lines: ArraySlice<String>
  private(set) var answers = [""]

  init(_ lines: [String], width: Int?) {
    self.lines = lines[...]
    self.width = width
  }

  func nextLine(timeout: Int?, isSecret: Bool) -> LineInput {
    guard let line = lines.popFirst() else { return .end }
    answers.append("")
    return .line(line)
  }

  func write(_ text: String) {
    if text != "> " { answers[answers.count - 1] += text }
  }

  func suspend() {}
  func hide() {}
  func close() {}
}
