internal import Guidance
internal import GuidanceModel
internal import Pages

/// Everything that the program holds.
struct AllScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    let words = surroundings.words
    self.words = words
    entries = [
      Entry(words[.contactsTitle], to: .contacts), Entry(words[.topicsTitle], to: .topics),
      Entry(words[.questionsTitle], to: .questions(HomeScreen.questions, known: [:])),
      Entry(words[.placesTitle], to: .places), Entry(words[.sourcesTitle], to: .sources),
      Entry(words[.privacyTitle], to: .privacy), Entry(words[.helpTitle], to: .help),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "all" }
  var crumb: SafeText? { words[.allTitle] }
  var title: SafeText { words[.allTitle] }

  func blocks(at time: LocalTime) -> [Block] { [] }
}
