/// Tells people from desks among the contacts of a feed.
enum PersonalName {
  /// Whether a contact is a person: it has a name that is more than the words of a desk, or is marked as personal.
  static func isPerson(_ contact: [JSONValue.Member]) -> Bool {
    if contact["personal_data"]?.isTrue == true || contact["sensitive_data"]?.isTrue == true { return true }
    guard let name = contact["name"]?.said else { return false }
    return !isDesk(name)
  }

  /// Whether every word of a name is one that names a desk, as in `Duty Team` or `Reception`.
  ///
  /// A name with any other word counts as a person's: to hide a desk costs less than to show a person.
  private static func isDesk(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.allSatisfy { desks.contains(String($0)) }
  }

  private static let desks: Set<String> = [
    "access", "admin", "administration", "administrator", "advice", "adviser", "advisor", "and", "appointments",
    "bookings", "business", "centre", "centres", "children", "childrens", "contact", "council", "customer", "customers",
    "department", "desk", "duty", "early", "enquiries", "enquiry", "families", "family", "for", "front", "general",
    "head", "help", "helpdesk", "helpline", "hub", "information", "inquiries", "intake", "line", "main", "manager",
    "membership", "of", "office", "officer", "on", "or", "our", "out", "point", "reception", "receptionist",
    "referral", "referrals", "registrar", "s", "safeguarding", "secretary", "senior", "service", "services", "social",
    "staff", "support", "switchboard", "team", "the", "to", "volunteer", "volunteering", "volunteers", "young", "youth",
    "your",
  ]
}
