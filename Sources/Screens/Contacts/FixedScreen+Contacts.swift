internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The directory of helplines, by who answers.
  static func contacts(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let contacts = surroundings.library.contacts
    let groups = ContactGroup.allCases.filter { contacts.contains(where: $0.holds) }
    return FixedScreen(
      "contacts", crumb: words[.contactsTitle], title: words[.contactsTitle], text: [.paragraph(words[.contactsLead])],
      entries: groups.map { Entry(words[$0.phrase], to: .contactGroup($0)) }, words: words)
  }

  /// The contacts of one group.
  static func contacts(_ group: ContactGroup, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    return FixedScreen(
      "contacts \(group.rawValue)", crumb: words[.contactsTitle], title: words[group.phrase],
      entries: surroundings.library.contacts.filter(group.holds).map(Entry.init), words: words)
  }
}
