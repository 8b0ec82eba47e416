internal import GuidanceModel

/// A line of a menu, and where it leads.
struct Entry: Sendable {
  var label: SafeText
  var hint: SafeText?
  var destination: Destination

  init(_ label: SafeText, hint: SafeText? = nil, to destination: Destination) {
    self.label = label
    self.hint = hint
    self.destination = destination
  }

  /// A contact with what to dial.
  init(_ contact: Contact) {
    self.init(SafeText(contact.name), hint: contact.mainChannel?.dial.map { SafeText($0) }, to: .contact(contact.id))
  }
}
