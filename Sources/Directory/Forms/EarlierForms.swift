/// Rewrites services of HSDS 1.1, HSDS 2.0, Open Referral UK 1 and Ohana as HSDS 3.1.
///
/// Members that only change their name keep their value; rows that become rows of another table keep all their
/// members, so that a schedule still says its weekday. Source: the migration notes of HSDS 3.0.
enum EarlierForms {
  static func service(_ service: JSONValue) -> JSONValue {
    service.rewritten { members in
      members.rename("organisation", to: "organization")
      members.rename("website", to: "url")
      members.change("organization", organization)
      sharedParts(of: &members)
      members.fill("fees_description", members["fees"])
      attributes(of: &members)
      eligibility(of: &members)
      members.split("service_areas", into: "name")
      members.gather(["service_areas", "service_area"], into: "service_areas", serviceArea)
      members.split("required_documents", into: "document")
      members.gather(["services_at_location", "service_at_location"], into: "service_at_locations") { $0 }
      members.changeItems("service_at_locations", serviceAtLocation)
      members.gather(["fundings"], into: "funding") { $0 }
      funding(of: &members)
      members.fill("last_modified", members["modified"] ?? members["updated_at"])
    }
  }

  static func organization(_ organization: JSONValue) -> JSONValue {
    organization.rewritten { members in
      members.rename("url", to: "website")
      members.gather(["identifiers", "identifier"], into: "organization_identifiers") { $0 }
      members.gather(["fundings"], into: "funding") { $0 }
      sharedParts(of: &members)
      attributes(of: &members)
      funding(of: &members)
      members.changeItems("locations", location)
    }
  }

  static func serviceAtLocation(_ site: JSONValue) -> JSONValue {
    site.rewritten { members in
      sharedParts(of: &members)
      attributes(of: &members)
      members.gather(["service_areas", "service_area"], into: "service_areas", serviceArea)
      members.change("location", location)
    }
  }

  static func location(_ location: JSONValue) -> JSONValue {
    location.rewritten { members in
      sharedParts(of: &members)
      attributes(of: &members)
      members.rename("website", to: "url")
      addresses(of: &members)
      members.split("accessibility", into: "description")
      members.gather(["accessibility", "accessibility_for_disabilities"], into: "accessibility", accessibility)
      guard let virtual = members["virtual"], !virtual.isUnsaid else { return }
      members.fill("location_type", .string(virtual.isTrue ? "virtual" : "physical"))
    }
  }

  /// Phones, contacts, hours and languages, which several kinds of record have.
  private static func sharedParts(of members: inout [JSONValue.Member]) {
    members.gather(["phones", "phone"], into: "phones", phone)
    members.gather(["contacts", "contact"], into: "contacts", contact)
    members.gather(["schedules", "schedule"], into: "schedules") { $0 }
    members.gather(["regular_schedules", "regular_schedule"], into: "schedules") { $0 }
    members.gather(["holiday_schedules", "holiday_schedule"], into: "schedules") { $0 }
    members.split("languages", into: "name")
    members.changeItems("languages", language)
  }

  private static func addresses(of members: inout [JSONValue.Member]) {
    members.gather(["addresses", "address"], into: "addresses") { $0 }
    members.gather(["physical_addresses", "physical_address"], into: "addresses") { typed($0, "physical") }
    members.gather(["postal_addresses", "postal_address"], into: "addresses") { typed($0, "postal") }
  }

  private static func typed(_ address: JSONValue, _ type: String) -> JSONValue {
    address.rewritten { $0.fill("address_type", .string(type)) }
  }

  /// Ohana lists the sources of funding as words in one cell.
  private static func funding(of members: inout [JSONValue.Member]) {
    guard let sources = members["funding_sources"]?.said, members["funding"] == nil else { return }
    members.append(
      JSONValue.Member(
        "funding", .array(sources.pieces.map { .object([JSONValue.Member("source", .string($0))]) })))
  }
}
