internal import Guidance
internal import GuidanceModel
internal import Pages

/// Plain text for screen readers, sign language, other languages.
struct AccessScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    let words = surroundings.words
    self.words = words
    entries = [
      Entry(words[.accessLines], to: .departure(.switchFrontEnd)),
      Entry(words[.accessDeaf], to: .topic("deaf-and-hard-of-hearing")),
      Entry(words[.accessLanguages], to: .topic("languages")),
      Entry(words[.accessWatched], to: .topic("being-watched")),
      Entry(words[.privacyTitle], to: .privacy), Entry(words[.helpTitle], to: .help),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "access" }
  var crumb: SafeText? { words[.homeAccess] }
  var title: SafeText { words[.homeAccess] }

  func blocks(at time: LocalTime) -> [Block] { [] }
}
