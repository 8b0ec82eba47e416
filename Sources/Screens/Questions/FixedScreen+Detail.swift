internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// One thing about an outcome: what happens, what to have ready, what would make it urgent, what to do meanwhile.
  static func detail(_ detail: OutcomeDetail, _ consultation: Consultation, _ surroundings: Surroundings) -> FixedScreen
  {
    let words = surroundings.words
    let result = Result(consultation, surroundings.library)
    let text = result.map { DetailText(consultation.questionnaire, $0, surroundings).blocks(for: detail) } ?? []
    let topics = detail == .meanwhile ? result?.outcome.topics.compactMap(surroundings.library.topic) ?? [] : []
    return FixedScreen(
      "detail \(detail.rawValue)", crumb: words[.outcomeCrumb], title: words[detail.phrase], text: text,
      entries: topics.map { Entry(SafeText($0.title), to: .topic($0.id)) }, words: words)
  }
}
