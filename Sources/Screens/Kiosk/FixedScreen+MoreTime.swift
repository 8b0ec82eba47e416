internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// Says that this visit has more time from now on.
  static func moreTime(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    return FixedScreen(
      "more-time", crumb: words[.kioskMoreTimeTitle], title: words[.kioskMoreTimeTitle],
      text: words.lines(.kioskMoreTimeLines).map(Block.paragraph), words: words)
  }
}
