internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// Plain text for screen readers, sign language, other languages.
  static func access(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let moreTime = surroundings.isKiosk ? [Entry(words[.kioskWarningMore], to: .moreTime)] : []
    let entries =
      [
        Entry(words[.accessLines], to: .departure(.switchFrontEnd)),
        Entry(words[.accessDeaf], to: .topic("deaf-and-hard-of-hearing")),
        Entry(words[.accessLanguages], to: .topic("languages")),
        Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.privacyTitle], to: .privacy),
        Entry(words[.helpTitle], to: .help), Entry(words[.homeHide], to: .departure(.hide)),
      ] + moreTime
    return FixedScreen("access", crumb: words[.homeAccess], title: words[.homeAccess], entries: entries, words: words)
  }
}
