internal import Guidance
internal import GuidanceModel
internal import Pages

/// The first screen: what this is, and the ways to help.
struct HomeScreen: MenuScreen {
  /// The questionnaire that most ways lead to.
  static let questions: Identifier<Questionnaire> = "am-i-worried"

  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    let words = surroundings.words
    self.words = words
    func ask(_ about: String?) -> Destination {
      .questions(Self.questions, known: about.map { ["about": $0] } ?? [:])
    }
    entries = [
      Entry(words[.homeDanger], to: .emergency),
      Entry(words[.homeSomeone], to: ask("someone")),
      Entry(words[.homeMe], to: ask("me")),
      Entry(words[.homeUnder18], to: .topic("children-and-young-people")),
      Entry(words[.homeTalk], to: ask("talk")),
      Entry(words[.homeFound], to: ask(nil)),
      Entry(words[.homeStaff], to: .staff),
      Entry(words[.homeAccess], to: .access),
    ]
    menu = Menu(count: entries.count, selected: 1)
  }

  var identity: String { "home" }
  var crumb: SafeText? { nil }
  var title: SafeText { words[.homeTitle] }

  func blocks(at time: LocalTime) -> [Block] { [.paragraph(words[.homeWhatThisIs]), .paragraph(words[.homePrivacy])] }

  /// The note on privacy stands below the menu, where the eye ends.
  func sheet(at time: LocalTime) -> Sheet {
    let choices = menu.choices(moreLabel: words[.menuMore]) { (entries[$0].label, nil) }
    return Sheet(
      title: title, blocks: [.paragraph(words[.homeWhatThisIs]), .choices(choices), .paragraph(words[.homePrivacy])],
      focus: .choice(menu.focus))
  }
}
