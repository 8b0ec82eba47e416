/// A table of a feed: the 24 objects of HSDS 3.1, then those of earlier versions that it no longer has.
///
/// The raw values are the names of the objects in the standards, which `link_entity` and `resource_type` use too.
package enum FeedTable: String, CaseIterable, Sendable {
  case organization
  case program
  case service
  case attribute
  case serviceAtLocation = "service_at_location"
  case location
  case phone
  case contact
  case address
  case schedule
  case funding
  case serviceArea = "service_area"
  case requiredDocument = "required_document"
  case language
  case accessibility
  case taxonomyTerm = "taxonomy_term"
  case metadata
  case metaTableDescription = "meta_table_description"
  case costOption = "cost_option"
  case organizationIdentifier = "organization_identifier"
  case taxonomy
  case serviceCapacity = "service_capacity"
  case unit
  case url

  case regularSchedule = "regular_schedule"
  case holidaySchedule = "holiday_schedule"
  case physicalAddress = "physical_address"
  case postalAddress = "postal_address"
  case eligibility
  case paymentAccepted = "payment_accepted"
  case serviceTaxonomy = "service_taxonomy"
  case serviceAttribute = "service_attribute"
  case otherAttribute = "other_attribute"
  case linkTaxonomy = "link_taxonomy"
  case review
}

extension FeedTable {
  /// Whether HSDS 3.1 has the table.
  package var isCurrent: Bool {
    switch self {
    case .regularSchedule, .holidaySchedule, .physicalAddress, .postalAddress, .eligibility, .paymentAccepted,
      .serviceTaxonomy, .serviceAttribute, .otherAttribute, .linkTaxonomy, .review:
      false
    default: true
    }
  }

  /// The columns that may hold a row's own id, the likelier first.
  ///
  /// Ohana calls the id of a taxonomy `taxonomy_id`.
  package var keyColumns: [String] { self == .taxonomy ? ["id", "taxonomy_id"] : ["id"] }
}
