internal import Guidance
internal import GuidanceModel
internal import Pages

/// The contacts of an outcome that can be reached in one way, or those to fall back to.
struct WayScreen: MenuScreen {
  let way: Way
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let isFallback: Bool

  init(_ way: Way, _ consultation: Consultation, _ surroundings: Surroundings) {
    self.way = way
    words = surroundings.words
    let result = Result(consultation, surroundings.library)
    let offering = result?.contacts.filter { $0.offers(way) } ?? []
    isFallback = offering.isEmpty
    let fallbacks = (consultation.questionnaire.fallbacks[way] ?? []).compactMap(surroundings.library.contact)
      .filter { $0.serves(result?.help.nation) }
    entries = (offering.isEmpty ? fallbacks : offering).map { contact in
      Entry(SafeText(contact.name), hint: Self.dial(contact, by: way), to: .contact(contact.id))
    }
    menu = Menu(count: entries.count)
  }

  var identity: String { "way \(way.rawValue)" }
  var crumb: SafeText? { words[.outcomeCrumb] }
  var title: SafeText { words[way.phrase] }

  func blocks(at time: LocalTime) -> [Block] { isFallback ? [.paragraph(words[.wayFallback])] : [] }

  private static func dial(_ contact: Contact, by way: Way) -> SafeText? {
    let channel = contact.channels.first { way.kinds.contains($0.kind) } ?? contact.mainChannel
    return channel?.dial.map { SafeText($0) }
  }
}
