internal import GuidanceModel
internal import Pages

/// Every way to reach 999, for the emergency screen and for every outcome that is an emergency.
struct EmergencyBlocks {
  let contact: Contact
  let text: ContactText

  init(_ contact: Contact, _ text: ContactText) {
    self.contact = contact
    self.text = text
  }

  func blocks(at time: LocalTime) -> [Block] {
    let words = text.surroundings.words
    let card = ContactCard(
      name: SafeText(contact.name), dial: contact.mainChannel?.dial.map { SafeText($0) },
      answeredBy: words[contact.answeredBy.phrase])
    return [
      .card(card), .list(contact.channels.dropFirst().map(line), .points), .list(words.lines(.emergencyLines), .points),
      .heading(words[.contactWhatHappens]), .list(contact.whatHappens.map(text.surroundings.text), .points),
    ]
  }

  /// Another way to reach the same help, on one line.
  private func line(_ channel: Channel) -> SafeText {
    let label = channel.label.map { text.surroundings.text($0) } ?? text.surroundings.words[channel.kind.phrase]
    return SafeText("\(label): \(channel.dial ?? "")")
  }
}
