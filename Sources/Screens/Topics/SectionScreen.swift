internal import Guidance
internal import GuidanceModel
internal import Pages

/// The advice pages of one section.
struct SectionScreen: MenuScreen {
  let section: String
  let title: SafeText
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ section: String, _ surroundings: Surroundings) {
    self.section = section
    words = surroundings.words
    title = SafeText(surroundings.library.sections.first { $0.id == section }?.title ?? section)
    entries = surroundings.library.topics.filter { $0.section == section }.map {
      Entry(SafeText($0.title), to: .topic($0.id))
    }
    menu = Menu(count: entries.count)
  }

  var identity: String { "section \(section)" }
  var crumb: SafeText? { words[.topicsTitle] }

  func blocks(at time: LocalTime) -> [Block] { [] }
}
