internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// For people whose work brings them the worry.
  static func staff(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let drafts = Entry(words[.staffDrafts], hint: words[.staffDraftsHint], to: .drafts(.list))
    let topics = surroundings.library.topics.filter { $0.section == "staff" }
    let entries =
      [Entry(words[.staffQuestions], to: .questions(HomeScreen.questions, known: ["about": "someone"]))]
      + (surroundings.isKiosk ? [] : [drafts])
      + topics.map { Entry(SafeText($0.title), to: .topic($0.id)) }
      + [Entry(words[.placesTitle], to: .places), Entry(words[.contactsTitle], to: .contacts)]
    return FixedScreen(
      "staff", crumb: words[.homeStaff], title: words[.homeStaff], text: words.lines(.staffLead).map(Block.paragraph),
      entries: entries, words: words)
  }
}
