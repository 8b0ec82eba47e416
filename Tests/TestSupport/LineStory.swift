internal import Guidance
package import GuidanceModel
internal import Pages
internal import Screens
package import Terminal

/// A visit by numbered prompts: lines in, a transcript out.
package struct LineStory {
  /// What was said before the first line, and after each one, without the prompts.
  package let answers: [String]
  package let ending: Ending

  /// Types lines one after another, and then ends the input.
  ///
  /// - Parameter width: Columns to wrap at; nil leaves every text on one line.
  package init(typing lines: [String] = [], width: Int? = 80, at now: Moment = .sundayEvening) {
    let surroundings = Surroundings(.builtIn)
    var visit = Visit(surroundings)
    var rest = lines[...]
    var answers = [""]
    ending = LineMode.run(
      conversation: &visit, words: FrontEndWords(surroundings.words), width: width, clock: { now },
      readLine: {
        if !rest.isEmpty { answers.append("") }
        return rest.popFirst()
      },
      write: { if $0 != "> " { answers[answers.count - 1] += $0 } })
    self.answers = answers
  }

  package var lastAnswer: String { answers.last ?? "" }
}
