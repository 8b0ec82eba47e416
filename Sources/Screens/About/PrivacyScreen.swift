internal import Guidance
internal import GuidanceModel
internal import Pages

/// What is kept, and what is not in the program's power.
struct PrivacyScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.homeHide], to: .departure(.hide)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "privacy" }
  var crumb: SafeText? { words[.privacyTitle] }
  var title: SafeText { words[.privacyTitle] }

  func blocks(at time: LocalTime) -> [Block] {
    [
      .heading(words[.privacyKeptTitle]), .list(words.lines(.privacyKept), .points),
      .heading(words[.privacyLimitsTitle]), .list(words.lines(.privacyLimits), .points),
    ]
  }
}
