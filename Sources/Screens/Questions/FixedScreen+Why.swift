internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// Why this advice: the rules that decided, where they are from, and what would make it more urgent.
  static func why(_ consultation: Consultation, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let explanation = Explanation(consultation)
    let text = WhyText(consultation, surroundings)
    let raises = explanation.raises.map(text.line)
    let more: [Block] = raises.isEmpty ? [] : [.heading(words[.whyRaises]), .list(raises, .points)]
    return FixedScreen(
      "why", crumb: words[.outcomeCrumb], title: words[.outcomeWhy],
      text: [.list(explanation.reasons.map(text.line), .points)] + more + [.paragraph(words[.whyNoScore])],
      entries: [Entry(words[.outcomeChange], to: .review(consultation))], words: words)
  }
}
