extension FeedTable {
  /// The table that a file holds, by the file's name; nil for a name that no version and no known feed uses.
  ///
  /// The folder, the ending, capitals, and hyphens or spaces in place of underscores make no difference.
  package init?(file: String) {
    let base = file.split(separator: "/").last.map(String.init) ?? file
    let stem = base.lowercased().split(separator: ".", omittingEmptySubsequences: false).first ?? ""
    let name = String(stem.map { $0 == "-" || $0 == " " ? "_" : $0 })
    guard let table = Self.fileNames[name] else { return nil }
    self = table
  }

  /// The name of the table's file in a data package of HSDS 3.1, or of the last version that has the table.
  package var file: String {
    switch self {
    case .serviceAtLocation: "service_at_location.csv"
    case .funding, .accessibility, .metadata, .serviceCapacity, .url, .eligibility: rawValue + ".csv"
    case .taxonomy: "taxonomies.csv"
    case .address: "addresses.csv"
    case .physicalAddress: "physical_addresses.csv"
    case .postalAddress: "postal_addresses.csv"
    case .paymentAccepted: "payments_accepted.csv"
    case .serviceTaxonomy: "services_taxonomy.csv"
    case .linkTaxonomy: "link_taxonomies.csv"
    default: rawValue + "s.csv"
    }
  }

  private static let fileNames: [String: FeedTable] = {
    var names: [String: FeedTable] = otherNames
    for table in allCases {
      names[table.rawValue] = table
      names[table.rawValue + "s"] = table
      names[String(table.file.dropLast(4))] = table
    }
    return names
  }()

  /// Names that neither the standards' singular nor its plural covers.
  private static let otherNames: [String: FeedTable] = [
    "organisation": .organization,
    "organisations": .organization,
    "programme": .program,
    "programmes": .program,
    "services_at_location": .serviceAtLocation,
    "services_at_locations": .serviceAtLocation,
    "mail_address": .postalAddress,
    "mail_addresses": .postalAddress,
    "accessibilities": .accessibility,
    "accessibility_for_disabilities": .accessibility,
    "capacity": .serviceCapacity,
    "capacities": .serviceCapacity,
    "service_capacities": .serviceCapacity,
    "eligibilities": .eligibility,
    "identifier": .organizationIdentifier,
    "identifiers": .organizationIdentifier,
    "payments": .paymentAccepted,
    "service_taxonomies": .serviceTaxonomy,
    "services_taxonomies": .serviceTaxonomy,
    "additional_urls": .url,
  ]
}
