internal import GuidanceModel
internal import Pages

/// Every way to reach 999, for the emergency screen and for every outcome that is an emergency.
struct EmergencyBlocks {
  private let contact: Contact
  private let surroundings: Surroundings

  init(_ contact: Contact, _ surroundings: Surroundings) {
    self.contact = contact
    self.surroundings = surroundings
  }

  var blocks: [Block] {
    let words = surroundings.words
    let card = ContactCard(
      name: SafeText(contact.name), dial: contact.mainChannel?.dial.map { SafeText($0) },
      answeredBy: words[contact.answeredBy.phrase])
    return [
      .card(card), .list(contact.channels.dropFirst().map(line), .points),
      .list(words.lines(.emergencyLines), .points), .heading(words[.contactWhatHappens]),
      .list(contact.whatHappens.map(surroundings.text), .points),
    ]
  }

  /// Another way to reach the same help, on one line.
  private func line(_ channel: Channel) -> SafeText {
    let label = channel.label.map { surroundings.text($0) } ?? surroundings.words[channel.kind.phrase]
    return SafeText("\(label): \(channel.dial ?? "")")
  }
}
