extension FeedTable {
  /// The columns of the table, in the order of the data package of HSDS 3.1 or of the last version that has the table.
  package var columns: [String] { Self.columns[self] ?? [] }

  /// Columns that hold numbers, whichever table they stand in.
  package static let numberColumns: Set<String> = [
    "latitude", "longitude", "minimum_age", "maximum_age", "year_incorporated", "extension", "timezone", "count",
    "interval", "amount", "available", "maximum",
  ]

  /// Read from `datapackage.json` of the versions 1.1, 2.0.1 and 3.1.
  ///
  /// The columns of `unit` and `service_capacity`, which the package of 3.1.0 lost, are those of the schemas.
  /// Those of `link_taxonomy`, `review` and the ages of `eligibility` are Open Referral UK's.
  private static let columns: [FeedTable: [String]] = [
    .organization: [
      "id", "name", "alternate_name", "description", "email", "website", "tax_status", "tax_id", "year_incorporated",
      "legal_status", "logo", "uri", "parent_organization_id",
    ],
    .program: ["id", "organization_id", "name", "alternate_name", "description"],
    .service: [
      "id", "organization_id", "program_id", "name", "alternate_name", "description", "url", "email", "status",
      "interpretation_services", "application_process", "fees_description", "wait_time", "fees", "accreditations",
      "eligibility_description", "minimum_age", "maximum_age", "assured_date", "assurer_email", "licenses", "alert",
      "last_modified",
    ],
    .attribute: ["id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value", "label"],
    .serviceAtLocation: ["id", "service_id", "location_id", "description"],
    .location: [
      "id", "location_type", "url", "organization_id", "name", "alternate_name", "description", "transportation",
      "latitude", "longitude", "external_identifier", "external_identifier_type",
    ],
    .phone: [
      "id", "location_id", "service_id", "organization_id", "contact_id", "service_at_location_id", "number",
      "extension", "type", "description",
    ],
    .contact: [
      "id", "organization_id", "service_id", "service_at_location_id", "location_id", "name", "title", "department",
      "email",
    ],
    .address: [
      "id", "location_id", "attention", "address_1", "address_2", "city", "region", "state_province", "postal_code",
      "country", "address_type",
    ],
    .schedule: [
      "id", "service_id", "location_id", "service_at_location_id", "valid_from", "valid_to", "dtstart", "timezone",
      "until", "count", "wkst", "freq", "interval", "byday", "byweekno", "bymonthday", "byyearday", "description",
      "opens_at", "closes_at", "schedule_link", "attending_type", "notes",
    ],
    .funding: ["id", "organization_id", "service_id", "source"],
    .serviceArea: [
      "id", "service_id", "service_at_location_id", "name", "description", "extent", "extent_type", "uri",
    ],
    .requiredDocument: ["id", "service_id", "document", "uri"],
    .language: ["id", "service_id", "location_id", "phone_id", "name", "code", "note"],
    .accessibility: ["id", "location_id", "description", "details", "url"],
    .taxonomyTerm: [
      "id", "code", "name", "description", "parent_id", "taxonomy", "language", "taxonomy_id", "term_uri",
    ],
    .metadata: [
      "id", "resource_id", "resource_type", "last_action_date", "last_action_type", "field_name", "previous_value",
      "replacement_value", "updated_by",
    ],
    .metaTableDescription: ["id", "name", "language", "character_set"],
    .costOption: ["id", "service_id", "valid_from", "valid_to", "option", "currency", "amount", "amount_description"],
    .organizationIdentifier: ["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"],
    .taxonomy: ["id", "name", "description", "uri", "version"],
    .serviceCapacity: ["id", "service_id", "unit_id", "available", "maximum", "description", "updated"],
    .unit: ["id", "name", "scheme", "identifier", "uri"],
    .url: ["id", "label", "url", "organization_id", "service_id"],
    .regularSchedule: [
      "id", "service_id", "location_id", "service_at_location_id", "weekday", "opens_at", "closes_at",
    ],
    .holidaySchedule: [
      "id", "service_id", "location_id", "service_at_location_id", "closed", "opens_at", "closes_at", "start_date",
      "end_date",
    ],
    .physicalAddress: [
      "id", "location_id", "attention", "address_1", "address_2", "address_3", "address_4", "city", "region",
      "state_province", "postal_code", "country",
    ],
    .postalAddress: [
      "id", "location_id", "attention", "address_1", "address_2", "address_3", "address_4", "city", "region",
      "state_province", "postal_code", "country",
    ],
    .eligibility: ["id", "service_id", "eligibility", "minimum_age", "maximum_age", "gender"],
    .paymentAccepted: ["id", "service_id", "payment"],
    .serviceTaxonomy: ["id", "service_id", "taxonomy_id", "taxonomy_detail"],
    .serviceAttribute: ["id", "service_id", "taxonomy_term_id"],
    .otherAttribute: ["id", "link_id", "link_type", "taxonomy_term_id"],
    .linkTaxonomy: ["id", "link_id", "link_type", "taxonomy_id"],
    .review: [
      "id", "service_id", "reviewer_organization_id", "title", "description", "date", "score", "url", "widget",
    ],
  ]
}
