import Edge
import GuidanceModel

/// Answers as they are written on the command line: `danger=no,about=someone,person=under_18+care_needs`.
struct AnswerList {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The consultation that the answers make.
  ///
  /// Ends the program when a question or an option is not known; the nearest names are given.
  func consultation(_ questionnaire: Questionnaire) throws -> Consultation {
    var consultation = Consultation(questionnaire)
    for item in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let parts = item.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Complaint(
          status: .badInput, text: "an answer is written question=option; several options are joined by '+'"
        )
      }
      do throws(AnswerFault) {
        let answer = try questionnaire.answer(parts[1].split(separator: "+").map(String.init), to: String(parts[0]))
        consultation.answers[answer.question] = answer.answer
      } catch {
        throw Complaint(status: .badInput, text: Self.words(error))
      }
    }
    return consultation
  }

  private static func words(_ fault: AnswerFault) -> String {
    switch fault {
    case .unknownQuestion(_, let near):
      "there is no question of that name; did you mean \(near.joined(separator: ", "))?"
    case .unknownOption(_, let question, let near):
      "'\(question)' has no option of that name; did you mean \(near.joined(separator: ", "))?"
    case .notAccepted(let question):
      "'\(question)' does not take these options together"
    }
  }
}
