/// The signs by which the tables of a feed tell the version of its standard.
struct FormSigns {
  let columns: [FeedTable: Set<String>]

  /// Tables and columns that only the extended data package of Open Referral UK 1 has.
  var isOpenReferralUK1: Bool {
    columns[.linkTaxonomy] != nil || columns[.review] != nil
      || has(.service, anyOf: ["deliverable_type", "attending_type", "attending_access"])
      || has(.eligibility, anyOf: ["minimum_age", "maximum_age"])
      || has(.regularSchedule, anyOf: ["byday", "dtstart", "freq"])
  }

  /// Whether the tables are those of HSDS 3.
  var isCurrent: Bool {
    let services: Set<String> = [
      "assured_date", "assurer_email", "eligibility_description", "fees_description", "minimum_age", "last_modified",
    ]
    return has(.service, anyOf: services) || has(.address, anyOf: ["address_type"])
      || columns[.attribute] != nil || columns[.organizationIdentifier] != nil || isVersion31
  }

  /// The profile of 2024 leaves out a service's other name, and keeps the older names of two columns beside the new.
  var isOpenReferralUK3: Bool {
    guard !has(.service, anyOf: ["alternate_name", "interpretation_services", "fees_description"]) else { return false }
    return has(.accessibility, anyOf: ["accessibility"]) || has(.serviceArea, anyOf: ["service_area"])
      || has(.taxonomyTerm, anyOf: ["term"]) || has(.service, anyOf: ["assured_date"])
  }

  var isVersion31: Bool {
    columns[.url] != nil || columns[.unit] != nil || columns[.serviceCapacity] != nil
      || has(.attribute, anyOf: ["label"]) || has(.serviceArea, anyOf: ["service_at_location_id"])
  }

  var isVersion20: Bool {
    columns[.schedule] != nil || columns[.serviceAttribute] != nil || columns[.otherAttribute] != nil
      || has(.taxonomyTerm, anyOf: ["term"])
  }

  private func has(_ table: FeedTable, anyOf names: Set<String>) -> Bool {
    columns[table].map { !$0.isDisjoint(with: names) } ?? false
  }
}
