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
    let cards = contact.channels.map { channel in
      Block.card(
        ContactCard(
          name: channel.label.map { text.surroundings.text($0) } ?? words[channel.kind.phrase],
          dial: channel.dial.map { SafeText($0) }, lines: channel.reaches.map { [text.surroundings.text($0)] } ?? []))
    }
    return cards + [
      .list(words.lines(.emergencyLines), .points), .heading(words[.contactWhatHappens]),
      .list(contact.whatHappens.map(text.surroundings.text), .points),
    ]
  }
}
