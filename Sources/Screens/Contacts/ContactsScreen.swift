internal import Guidance
internal import GuidanceModel
internal import Pages

/// The directory of helplines, by who answers.
struct ContactsScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    let contacts = surroundings.library.contacts
    entries = ContactGroup.allCases.filter { contacts.contains(where: $0.holds) }.map { group in
      Entry(surroundings.words[group.phrase], to: .contactGroup(group))
    }
    menu = Menu(count: entries.count)
  }

  var identity: String { "contacts" }
  var crumb: SafeText? { words[.contactsTitle] }
  var title: SafeText { words[.contactsTitle] }

  func blocks(at time: LocalTime) -> [Block] { [.paragraph(words[.contactsLead])] }
}
