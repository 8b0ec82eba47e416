internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// What is kept, and what is not in the program's power.
  static func privacy(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let drafts = surroundings.learning(DraftPhrase.part).words
    let text: [Block] = [
      .heading(words[.privacyKeptTitle]), .list(words.lines(.privacyKept), .points),
      .heading(words[.privacyLimitsTitle]), .list(words.lines(.privacyLimits), .points),
      .heading(drafts[.keptTitle]), .list(drafts.lines(.keptLines), .points),
    ]
    let entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen(
      "privacy", crumb: words[.privacyTitle], title: words[.privacyTitle], text: text, entries: entries, words: words)
  }
}
