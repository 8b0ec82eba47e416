internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// What is kept, and what is not in the program's power.
  static func privacy(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let kept = surroundings.isKiosk ? words.lines(.kioskKept) : words.lines(.privacyKept)
    let limits = surroundings.isKiosk ? words.lines(.kioskLimits) : words.lines(.privacyLimits)
    let text: [Block] =
      [
        .heading(words[.privacyKeptTitle]), .list(kept, .points), .heading(words[.privacyLimitsTitle]),
        .list(limits, .points),
      ] + (surroundings.isKiosk ? [] : keptDrafts(surroundings))
    let entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen(
      "privacy", crumb: words[.privacyTitle], title: words[.privacyTitle], text: text, entries: entries, words: words)
  }

  private static func keptDrafts(_ surroundings: Surroundings) -> [Block] {
    let words = surroundings.learning(DraftPhrase.part).words
    return [.heading(words[.keptTitle]), .list(words.lines(.keptLines), .points)]
  }
}
