/// One way in which a record stands inside another in the nested form, and how the tables say the same.
package struct FeedNest: Hashable, Sendable {
  package var parent: FeedTable
  /// The member of the parent that holds the child, or an array of children.
  package var member: String
  package var child: FeedTable
  package var link: Link

  /// The column that ties the two rows together.
  package enum Link: Hashable, Sendable {
    /// The child's row has a column with the parent's id: many children.
    case child(String)
    /// The parent's row has a column with the child's id: one child, which other parents may share.
    case parent(String)
    /// The child's row has a column with the id of any row, and one with the name of its table: many children.
    case entity(id: String, table: String)
  }

  package init(_ parent: FeedTable, _ member: String, _ child: FeedTable, _ link: Link) {
    self.parent = parent
    self.member = member
    self.child = child
    self.link = link
  }
}

extension FeedNest {
  /// Every nest of HSDS 3.1, and those of earlier versions under the names that Open Referral UK 1 gives them.
  package static let all: [FeedNest] =
    ofService + ofOrganization + ofServiceAtLocation + ofLocation + ofSmallerRecords + onEveryRecord

  /// The nests of each table by the name of their member.
  package static let byMember: [FeedTable: [String: FeedNest]] = Dictionary(grouping: all, by: \.parent)
    .mapValues { nests in Dictionary(nests.map { ($0.member, $0) }) { first, _ in first } }

  private static let ofService: [FeedNest] = [
    FeedNest(.service, "organization", .organization, .parent("organization_id")),
    FeedNest(.service, "program", .program, .parent("program_id")),
    FeedNest(.service, "phones", .phone, .child("service_id")),
    FeedNest(.service, "schedules", .schedule, .child("service_id")),
    FeedNest(.service, "regular_schedules", .regularSchedule, .child("service_id")),
    FeedNest(.service, "holiday_schedules", .holidaySchedule, .child("service_id")),
    FeedNest(.service, "service_areas", .serviceArea, .child("service_id")),
    FeedNest(.service, "service_at_locations", .serviceAtLocation, .child("service_id")),
    FeedNest(.service, "languages", .language, .child("service_id")),
    FeedNest(.service, "funding", .funding, .child("service_id")),
    FeedNest(.service, "cost_options", .costOption, .child("service_id")),
    FeedNest(.service, "required_documents", .requiredDocument, .child("service_id")),
    FeedNest(.service, "contacts", .contact, .child("service_id")),
    FeedNest(.service, "capacities", .serviceCapacity, .child("service_id")),
    FeedNest(.service, "additional_urls", .url, .child("service_id")),
    FeedNest(.service, "eligibilitys", .eligibility, .child("service_id")),
    FeedNest(.service, "payment_accepteds", .paymentAccepted, .child("service_id")),
    FeedNest(.service, "service_taxonomys", .serviceTaxonomy, .child("service_id")),
    FeedNest(.service, "service_attributes", .serviceAttribute, .child("service_id")),
    FeedNest(.service, "reviews", .review, .child("service_id")),
  ]

  private static let ofOrganization: [FeedNest] = [
    FeedNest(.organization, "additional_websites", .url, .child("organization_id")),
    FeedNest(.organization, "funding", .funding, .child("organization_id")),
    FeedNest(.organization, "contacts", .contact, .child("organization_id")),
    FeedNest(.organization, "phones", .phone, .child("organization_id")),
    FeedNest(.organization, "locations", .location, .child("organization_id")),
    FeedNest(.organization, "programs", .program, .child("organization_id")),
    FeedNest(.organization, "organization_identifiers", .organizationIdentifier, .child("organization_id")),
  ]

  private static let ofServiceAtLocation: [FeedNest] = [
    FeedNest(.serviceAtLocation, "service_areas", .serviceArea, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "contacts", .contact, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "phones", .phone, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "schedules", .schedule, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "regular_schedules", .regularSchedule, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "holiday_schedules", .holidaySchedule, .child("service_at_location_id")),
    FeedNest(.serviceAtLocation, "location", .location, .parent("location_id")),
  ]

  private static let ofLocation: [FeedNest] = [
    FeedNest(.location, "languages", .language, .child("location_id")),
    FeedNest(.location, "addresses", .address, .child("location_id")),
    FeedNest(.location, "physical_addresses", .physicalAddress, .child("location_id")),
    FeedNest(.location, "postal_addresses", .postalAddress, .child("location_id")),
    FeedNest(.location, "contacts", .contact, .child("location_id")),
    FeedNest(.location, "accessibility", .accessibility, .child("location_id")),
    FeedNest(.location, "phones", .phone, .child("location_id")),
    FeedNest(.location, "schedules", .schedule, .child("location_id")),
    FeedNest(.location, "regular_schedules", .regularSchedule, .child("location_id")),
    FeedNest(.location, "holiday_schedules", .holidaySchedule, .child("location_id")),
  ]

  private static let ofSmallerRecords: [FeedNest] = [
    FeedNest(.contact, "phones", .phone, .child("contact_id")),
    FeedNest(.phone, "languages", .language, .child("phone_id")),
    FeedNest(.serviceCapacity, "unit", .unit, .parent("unit_id")),
    FeedNest(.attribute, "taxonomy_term", .taxonomyTerm, .parent("taxonomy_term_id")),
    FeedNest(.serviceAttribute, "taxonomy_term", .taxonomyTerm, .parent("taxonomy_term_id")),
    FeedNest(.otherAttribute, "taxonomy_term", .taxonomyTerm, .parent("taxonomy_term_id")),
    FeedNest(.serviceTaxonomy, "taxonomy", .taxonomy, .parent("taxonomy_id")),
    FeedNest(.linkTaxonomy, "taxonomy", .taxonomy, .parent("taxonomy_id")),
    FeedNest(.taxonomyTerm, "taxonomy_detail", .taxonomy, .parent("taxonomy_id")),
  ]

  /// Attributes, which may hang on any record but on themselves and metadata; and metadata, which only spare themselves.
  private static let onEveryRecord: [FeedNest] = FeedTable.allCases.flatMap { table in
    switch table {
    case .metadata: [FeedNest]()
    case .attribute, .otherAttribute, .linkTaxonomy: [metadata(of: table)]
    default:
      [
        FeedNest(table, "attributes", .attribute, .entity(id: "link_id", table: "link_entity")),
        FeedNest(table, "other_attributes", .otherAttribute, .entity(id: "link_id", table: "link_type")),
        FeedNest(table, "link_taxonomys", .linkTaxonomy, .entity(id: "link_id", table: "link_type")),
        metadata(of: table),
      ]
    }
  }

  private static func metadata(of table: FeedTable) -> FeedNest {
    FeedNest(table, "metadata", .metadata, .entity(id: "resource_id", table: "resource_type"))
  }
}
