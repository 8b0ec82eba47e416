extension FeedTable {
  /// The table whose id a column holds, whatever table the column stands in; nil for a column that links nothing.
  ///
  /// `parent_id` is left out, since it names a row of its own table.
  package static func named(by column: String) -> FeedTable? { targets[column] }

  /// The columns that name rows of other tables or of the same, each with the table that it names.
  package var links: [String: FeedTable] {
    var links: [String: FeedTable] = [:]
    for column in columns {
      links[column] = column == "parent_id" ? self : Self.named(by: column)
    }
    return links
  }

  private static let targets: [String: FeedTable] = [
    "organization_id": .organization,
    "parent_organization_id": .organization,
    "program_id": .program,
    "service_id": .service,
    "service_at_location_id": .serviceAtLocation,
    "location_id": .location,
    "phone_id": .phone,
    "contact_id": .contact,
    "taxonomy_term_id": .taxonomyTerm,
    "taxonomy_id": .taxonomy,
    "unit_id": .unit,
  ]
}
