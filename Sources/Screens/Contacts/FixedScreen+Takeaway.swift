internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// What to copy on to paper or into a phone: the number, and nothing that says why.
  static func takeaway(_ contact: Contact, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let dials = contact.channels.compactMap(\.dial).map { SafeText($0) }
    let firstWords = contact.firstWords.map { [Block.paragraph(SafeText("“\($0)”"))] } ?? []
    return FixedScreen(
      "takeaway \(contact.id)", crumb: words[.outcomeTakeaway], title: words[.takeawayTitle],
      text: [.list(dials, .points)] + firstWords
        + [.heading(words[.takeawayAbout]), .list(words.lines(.takeawayLines), .points)],
      entries: takeawayEntries(contact, surroundings), words: words)
  }
}
