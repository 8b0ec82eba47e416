import Guidance
import GuidanceModel
import TestSupport
import Testing

/// The questionnaire that the program ships with, walked by the names of its answers.
@Suite struct ConsultationTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(Library.builtIn.questionnaire("am-i-worried"))
  }

  private func consultation(_ answers: KeyValuePairs<String, [String]>) throws -> Consultation {
    var consultation = Consultation(questionnaire)
    for (question, options) in answers {
      let answer = try questionnaire.answer(options, to: question)
      consultation.answers[answer.question] = answer.answer
    }
    return consultation
  }

  private func outcome(_ consultation: Consultation) -> String? {
    consultation.walk.outcome.map { questionnaire.outcomes[$0].id }
  }

  private func contacts(_ consultation: Consultation) throws -> [String] {
    let help = try #require(consultation.help(contact: Library.builtIn.contact))
    let index = try #require(consultation.walk.outcome)
    return help.listings.map { questionnaire.outcomes[index].contacts[$0].contact.text }
  }

  private let brother: KeyValuePairs<String, [String]> = [
    "danger": ["no"], "about": ["someone"], "plan": ["no"], "life": ["no"], "identity": ["no"], "person": ["none"],
    "role": ["relative"], "nation": ["england"],
  ]

  @Test func `a brother's worry ends with the ACT Early line first`() throws {
    let consultation = try consultation(brother)
    #expect(outcome(consultation) == "someone-adult")
    #expect(try contacts(consultation).first == "act-early")
    #expect(consultation.help(contact: Library.builtIn.contact)?.urgency == .soon)
  }

  @Test func `an answer that is changed leaves the others where they are, and they come back`() throws {
    var consultation = try consultation(brother)
    let about = try questionnaire.answer(["talk"], to: "about")
    consultation.answers[about.question] = about.answer
    #expect(consultation.walk.nextQuestion.map { questionnaire.questions[$0].id } == "my_life")
    let someone = try questionnaire.answer(["someone"], to: "about")
    consultation.answers[someone.question] = someone.answer
    #expect(outcome(consultation) == "someone-adult")
  }

  @Test func `help is for the nation that was answered, and for all four when none was`() throws {
    for nation in ["england", "wales", "scotland", "northern_ireland", "not_sure"] {
      var consultation = try consultation(brother)
      let answer = try questionnaire.answer([nation], to: "nation")
      consultation.answers[answer.question] = answer.answer
      let wanted = consultation.help(contact: Library.builtIn.contact)?.nation
      for id in try contacts(consultation) {
        let contact = try #require(Library.builtIn.contact(Identifier(id)))
        #expect(contact.serves(wanted), "\(id) in \(nation)")
      }
    }
  }

  @Test func `there is no help and no explanation before the end`() throws {
    let consultation = try consultation(["danger": ["no"]])
    #expect(consultation.help(contact: Library.builtIn.contact) == nil)
    let explanation = Explanation(consultation)
    #expect(explanation.raises.isEmpty)
    #expect(explanation.reasons.isEmpty)
  }

  @Test func `the explanation names the rules that decided, each with a source`() throws {
    let explanation = Explanation(try consultation(brother))
    #expect(explanation.reasons.map(\.rule) == ["about-someone", "no-sign-of-harm", "they-are-an-adult"])
    let known = Set(Library.builtIn.sources.map(\.id))
    #expect(explanation.reasons.allSatisfy { $0.source.map(known.contains) ?? false })
  }

  @Test func `a floor that raised the urgency is among the reasons`() throws {
    let explanation = Explanation(
      try consultation([
        "danger": ["no"], "about": ["talk"], "my_life": ["thoughts"], "my_age": ["adult"], "nation": ["england"],
      ]))
    #expect(explanation.reasons.map(\.rule).contains("thoughts-of-suicide"))
  }

  @Test func `an explanation tells only of answers that would make it more urgent`() throws {
    var generator = SeededGenerator(seed: 2_026)
    for _ in 0..<300 {
      let consultation = randomEnd(using: &generator)
      let index = try #require(consultation.walk.outcome)
      let now = questionnaire.urgency(of: index, for: consultation.walk.standing.answers)
      let asked = Set(consultation.walk.stops.map(\.question))
      for change in Explanation(consultation).raises {
        #expect(change.urgency > now)
        #expect(asked.contains(change.question))
      }
    }
  }

  @Test func `an emergency has nothing above it`() throws {
    let consultation = try consultation(["danger": ["yes"]])
    #expect(outcome(consultation) == "call-999")
    #expect(Explanation(consultation).raises.isEmpty)
    #expect(try contacts(consultation).first == "emergency-999")
  }

  /// A consultation answered at random to its end.
  private func randomEnd(using generator: inout SeededGenerator) -> Consultation {
    var consultation = Consultation(questionnaire)
    while let next = consultation.walk.nextQuestion {
      let option = generator.below(questionnaire.questions[next].options.count)
      consultation.answers[next] = .options(.option(option))
    }
    return consultation
  }
}
