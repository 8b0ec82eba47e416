internal import Guidance
internal import GuidanceModel
internal import Pages

/// The sections of the advice pages.
struct TopicsScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    entries = surroundings.library.sections.map { Entry(SafeText($0.title), to: .section($0.id)) }
    menu = Menu(count: entries.count)
  }

  var identity: String { "topics" }
  var crumb: SafeText? { words[.topicsTitle] }
  var title: SafeText { words[.topicsTitle] }

  func blocks(at time: LocalTime) -> [Block] { [] }
}
