internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// 999, and how to reach it without speech, hearing or much English.
  static func emergency(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let ways = surroundings.library.contact(.emergency).map { EmergencyBlocks($0, surroundings).blocks } ?? []
    let entries = [
      Entry(words[.emergencyNotSure], to: .questions(HomeScreen.questions, known: [:])),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen(
      "emergency", title: words[.emergencyTitle], text: [.notice(Notice(.danger, words[.emergencyCall]))] + ways,
      entries: entries, words: words)
  }
}
