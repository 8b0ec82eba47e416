internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// Everything that the program holds.
  static func all(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let entries = [
      Entry(words[.contactsTitle], to: .contacts), Entry(words[.topicsTitle], to: .topics),
      Entry(words[.questionsTitle], to: .questions(HomeScreen.questions, known: [:])),
      Entry(words[.placesTitle], to: .places), Entry(words[.sourcesTitle], to: .sources),
      Entry(words[.privacyTitle], to: .privacy), Entry(words[.helpTitle], to: .help),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen("all", crumb: words[.allTitle], title: words[.allTitle], entries: entries, words: words)
  }
}
