internal import Guidance
internal import GuidanceModel
internal import Pages

/// The contacts of one group.
struct ContactGroupScreen: MenuScreen {
  let group: ContactGroup
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ group: ContactGroup, _ surroundings: Surroundings) {
    self.group = group
    words = surroundings.words
    entries = surroundings.library.contacts.filter(group.holds).map { contact in
      Entry(SafeText(contact.name), hint: contact.mainChannel?.dial.map { SafeText($0) }, to: .contact(contact.id))
    }
    menu = Menu(count: entries.count)
  }

  var identity: String { "contacts \(group.rawValue)" }
  var crumb: SafeText? { words[.contactsTitle] }
  var title: SafeText { words[group.phrase] }

  func blocks(at time: LocalTime) -> [Block] { [] }
}
