internal import Guidance
internal import GuidanceModel
internal import Pages

/// The register of sources.
struct SourcesScreen: MenuScreen {
  let entries: [Entry] = []
  let words: Words
  var menu = Menu(count: 0)
  private let lines: [SafeText]

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    lines = surroundings.library.sources.map { SourceText.line($0, surroundings.words) + SafeText(" \($0.url)") }
  }

  var identity: String { "sources" }
  var crumb: SafeText? { words[.sourcesTitle] }
  var title: SafeText { words[.sourcesTitle] }

  func blocks(at time: LocalTime) -> [Block] {
    [.paragraph(words(.sourcesLead, ["count": "\(lines.count)"])), .list(lines, .points)]
  }
}
