/// One address or number to which an area takes worries, as a public page printed it.
package struct PreventRoute: Sendable {
  package enum Role: String, CaseIterable, Sendable {
    case policePrevent = "police-prevent"
    case councilPrevent = "council-prevent"
    case childFrontDoor = "child-front-door"
    case adultSafeguarding = "adult-safeguarding"
    case channel
  }

  package enum Purpose: String, CaseIterable, Sendable {
    case advice, referral, unknown
  }

  /// What is known of the page and the address.
  package enum Status: String, CaseIterable, Sendable {
    case usable, conflict, hidden, mirror, unverified
    case oldAddress = "old-address"
    case testHost = "test-host"
  }

  package let id: Identifier<PreventRoute>
  package let area: String
  package let nation: Nation?
  package let force: Identifier<Force>?
  /// The councils that it is for; empty when it is for the whole force or nation.
  package let councils: [Identifier<Council>]
  package let role: Role
  package let purpose: Purpose
  package let email: String?
  package let phone: String?
  package let form: String?
  package let outOfHours: String?
  package let source: Identifier<Source>
  package let grade: Source.Grade
  package let printed: String?
  package let status: Status
  package let note: String?

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "area", "nation", "force", "councils", "role", "purpose", "email", "phone", "form", "out-of-hours",
      "audience", "source", "grade", "printed", "status", "note")
    id = try fields.required("id").identifier()
    area = try fields.required("area").text()
    nation = try fields["nation"]?.choice()
    force = try fields["force"]?.identifier()
    councils = try fields.identifiers("councils")
    role = try fields.required("role").choice()
    purpose = try fields.required("purpose").choice()
    email = try fields["email"]?.text()
    phone = try fields["phone"]?.text()
    form = try fields["form"]?.text()
    outOfHours = try fields["out-of-hours"]?.text()
    source = try fields.required("source").identifier()
    grade = try fields.required("grade").choice()
    let printed = try fields.required("printed").text()
    self.printed = printed == "undated" ? nil : printed
    status = try fields.required("status").choice()
    note = try fields["note"]?.text()
  }

  /// Whether it may be shown to a reader: trusted source, no conflict, a live-looking address, a stated purpose.
  package var isShown: Bool {
    status == .usable && purpose != .unknown && (grade == .serviceItself || grade == .publicBody)
      && (email ?? phone ?? form) != nil && !hasOldAddress
  }

  /// Whether its mailbox has the form of an address that the police or government no longer use.
  package var hasOldAddress: Bool {
    guard let email else { return false }
    return email.contains(".pnn.") || email.contains(".gsi.")
  }

  /// Whether it is for people who live under a council.
  package func serves(_ council: Council) -> Bool {
    if !councils.isEmpty { return councils.contains(council.id) || council.county.map(councils.contains) == true }
    if let force { return force == council.force }
    return nation == council.nation
  }
}
