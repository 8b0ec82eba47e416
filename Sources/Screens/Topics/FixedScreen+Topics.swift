internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The sections of the advice pages.
  static func topics(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let entries = surroundings.library.sections.map { Entry(SafeText($0.title), to: .section($0.id)) }
    return FixedScreen("topics", crumb: words[.topicsTitle], title: words[.topicsTitle], entries: entries, words: words)
  }

  /// The advice pages of one section.
  static func section(_ section: String, _ surroundings: Surroundings) -> FixedScreen {
    let title = surroundings.library.sections.first { $0.id == section }?.title ?? section
    let topics = surroundings.library.topics.filter { $0.section == section }
    return FixedScreen(
      "section \(section)", crumb: surroundings.words[.topicsTitle], title: SafeText(title),
      entries: topics.map { Entry(SafeText($0.title), to: .topic($0.id)) }, words: surroundings.words)
  }
}
