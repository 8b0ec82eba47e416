internal import Guidance
internal import GuidanceModel
internal import Pages

/// What to copy on to paper or into a phone: the number, and nothing that says why.
struct TakeawayScreen: MenuScreen {
  let entries: [Entry] = []
  let words: Words
  var menu = Menu(count: 0)
  private let contact: Contact
  private let text: ContactText

  init(_ contact: Contact, _ surroundings: Surroundings) {
    self.contact = contact
    words = surroundings.words
    text = ContactText(surroundings)
  }

  var identity: String { "takeaway \(contact.id)" }
  var crumb: SafeText? { words[.outcomeTakeaway] }
  var title: SafeText { words[.takeawayTitle] }

  func blocks(at time: LocalTime) -> [Block] {
    let dials = contact.channels.compactMap(\.dial)
    let firstWords = contact.firstWords.map { [SafeText("“\($0)”")] } ?? []
    return [.list(dials.map { SafeText($0) }, .points)] + firstWords.map(Block.paragraph)
      + [.heading(words[.takeawayAbout]), .list(words.lines(.takeawayLines), .points)]
  }
}
