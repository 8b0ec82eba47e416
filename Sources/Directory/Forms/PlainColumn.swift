/// What a column of a plain table of services is known to hold.
enum PlainColumn: CaseIterable {
  case id, name, otherName, organization, description, address, town, county, postcode, phone, email, web, hours
  case categories, areas, eligibility, minimumAge, maximumAge, cost, languages, applying, referralNeeded, status
  case checked, latitude, longitude

  /// The column that a heading names; nil for a heading of the feed's own.
  ///
  /// Capitals, underscores and a `service` before the word make no difference.
  init?(heading: String) {
    let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let own = words.first == "service" || words.first == "services" ? Array(words.dropFirst()) : words
    guard let column = Self.headings[words.joined(separator: " ")] ?? Self.headings[own.joined(separator: " ")]
    else { return nil }
    self = column
  }

  private static let headings: [String: PlainColumn] = {
    var columns: [String: PlainColumn] = [:]
    for column in allCases {
      for heading in column.names { columns[heading] = column }
    }
    return columns
  }()

  private var names: [String] {
    switch self {
    case .id: ["id", "uuid", "ref", "reference", "urn", "service id"]
    case .name: ["name", "title", "service", "service name", "foodbank", "food bank", "name of service"]
    case .otherName: ["alternate name", "alternative name", "also known as", "other name"]
    case .organization: ["organization", "organisation", "organization name", "organisation name", "provider"]
    case .description: ["description", "info", "information", "about", "details", "notes", "body", "summary"]
    case .address: ["address", "address 1", "address line 1", "street", "full address", "location address"]
    case .town: ["town", "city", "town city"]
    case .county: ["county", "state", "state province", "region"]
    case .postcode: ["postcode", "post code", "postal code", "zip"]
    case .phone: ["phone", "telephone", "tel", "phone number", "telephone number", "contact number", "phones"]
    case .email: ["email", "e mail", "email address", "contact email"]
    case .web: ["website", "web", "url", "web address", "website address", "link", "site"]
    case .hours:
      ["opening", "opening hours", "opening times", "hours", "times", "days and times", "hours of operation", "when"]
    case .categories: ["category", "categories", "type", "service type", "topic", "topics", "problem codes"]
    case .areas: ["area", "areas", "area covered", "areas covered", "service areas", "coverage"]
    case .eligibility: ["eligibility", "who for", "who it is for", "criteria", "referral criteria"]
    case .minimumAge: ["minimum age", "min age", "age from"]
    case .maximumAge: ["maximum age", "max age", "age to"]
    case .cost: ["cost", "costs", "price", "fee", "fees", "charges"]
    case .languages: ["language", "languages"]
    case .applying: ["how to apply", "how to refer", "application process", "referral route", "how to access"]
    case .referralNeeded: ["referral required", "referral needed", "needs referral"]
    case .status: ["status"]
    case .checked: ["last checked", "last verified", "verified at", "date checked", "assured date"]
    case .latitude: ["latitude", "lat"]
    case .longitude: ["longitude", "long", "lng", "lon"]
    }
  }
}
