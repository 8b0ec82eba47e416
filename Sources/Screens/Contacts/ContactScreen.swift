internal import Guidance
internal import GuidanceModel
internal import Pages

/// One contact with everything that is known of it.
struct ContactScreen: MenuScreen {
  let contact: Contact
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let text: ContactText

  init(_ contact: Contact, _ surroundings: Surroundings) {
    self.contact = contact
    words = surroundings.words
    text = ContactText(surroundings)
    entries = Self.entries(contact, surroundings)
    menu = Menu(count: entries.count)
  }

  var identity: String { "contact \(contact.id)" }
  var crumb: SafeText? { words[.contactsTitle] }
  var title: SafeText { SafeText(contact.name) }

  private static func entries(_ contact: Contact, _ surroundings: Surroundings) -> [Entry] {
    let instead = contact.instead.compactMap(surroundings.library.contact).map {
      Entry(surroundings.words(.contactUseInstead, ["name": $0.name]), to: .contact($0.id))
    }
    let takeaway =
      contact.status == .current ? [Entry(surroundings.words[.outcomeTakeaway], to: .takeaway(contact.id))] : []
    return instead + takeaway + [Entry(surroundings.words[.sourcesTitle], to: .sources)]
  }

  func blocks(at time: LocalTime) -> [Block] {
    contact.status == .withdrawn ? withdrawnBlocks : currentBlocks(at: time)
  }

  private var withdrawnBlocks: [Block] {
    let instead = contact.instead.map { id in
      Block.paragraph(words(.contactUseInstead, ["name": text.surroundings.text("{contact:\(id)}").string]))
    }
    return [.notice(Notice(.note, words[.contactWithdrawn]))] + instead
      + [.paragraph(text.surroundings.text(contact.summary))] + sourceBlocks
  }

  private func currentBlocks(at time: LocalTime) -> [Block] {
    let overdue: [Block] = contact.review.isPast(on: time.day) ? [.notice(Notice(.note, words[.reviewPast]))] : []
    return overdue + [
      .paragraph(text.surroundings.text(contact.summary)), .paragraph(words[contact.answeredBy.phrase]),
    ]
      + contact.channels.map { .card(text.card($0, of: contact, at: time)) }
      + section(.contactOutside, contact.outsideHours.map { [$0] } ?? [])
      + section(.contactFor, contact.purposes) + section(.contactNotFor, contact.limits)
      + section(.contactWhatHappens, contact.whatHappens) + section(.contactHaveReady, contact.haveReady)
      + section(.contactFirstWords, contact.firstWords.map { ["“\($0)”"] } ?? [])
      + section(.contactPromise, contact.confidence.map { [$0.promise] } ?? [])
      + section(.contactExceptions, contact.confidence?.exceptions ?? [])
      + [.heading(words[.contactWhere]), .paragraph(text.nations(contact))]
      + (contact.languages.map { [.paragraph(text.surroundings.text($0))] } ?? []) + formerNames + sourceBlocks
  }

  private func section(_ heading: Phrase, _ lines: [String]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    let texts = lines.map(text.surroundings.text)
    return [.heading(words[heading]), texts.count == 1 ? .paragraph(texts[0]) : .list(texts, .points)]
  }

  private var formerNames: [Block] {
    contact.formerNames.isEmpty
      ? [] : [.paragraph(words(.contactFormerly, ["names": contact.formerNames.joined(separator: ", ")]))]
  }

  private var sourceBlocks: [Block] {
    let sources = text.surroundings.library.sources.filter { contact.review.sources.contains($0.id) }
    let lines = sources.map { SourceText.line($0, words) }
    return [.heading(words[.contactSources]), .list(lines, .points)]
      + [
        .paragraph(text.provenance(contact)),
        .paragraph(words(.reviewBy, ["date": contact.review.reviewBy.description])),
      ]
  }
}
