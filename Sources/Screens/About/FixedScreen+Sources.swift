internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The register of sources.
  static func sources(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let lines = surroundings.library.sources.map { SourceText.line($0, words) + SafeText(" \($0.url)") }
    return FixedScreen(
      "sources", crumb: words[.sourcesTitle], title: words[.sourcesTitle],
      text: [.paragraph(words(.sourcesLead, ["count": "\(lines.count)"])), .list(lines, .points)], words: words)
  }
}
