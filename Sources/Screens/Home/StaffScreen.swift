internal import Guidance
internal import GuidanceModel
internal import Pages

/// For people whose work brings them the worry.
struct StaffScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    let words = surroundings.words
    self.words = words
    let topics = surroundings.library.topics.filter { $0.section == "staff" }
    entries =
      [Entry(words[.staffQuestions], to: .questions(HomeScreen.questions, known: ["about": "someone"]))]
      + topics.map { Entry(SafeText($0.title), to: .topic($0.id)) }
      + [Entry(words[.placesTitle], to: .places), Entry(words[.contactsTitle], to: .contacts)]
    menu = Menu(count: entries.count)
  }

  var identity: String { "staff" }
  var crumb: SafeText? { words[.homeStaff] }
  var title: SafeText { words[.homeStaff] }

  func blocks(at time: LocalTime) -> [Block] { words.lines(.staffLead).map(Block.paragraph) }
}
