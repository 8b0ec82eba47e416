package import GuidanceModel

extension LocalService {
  /// Reads a service in the current form as it is shown.
  ///
  /// Markup is taken out of texts and entities are read; numbers of phones stay exactly as they are given. What is
  /// blank or the literal `null` is absent. What the service does not say itself - phones, e-mail, web - is taken from
  /// its organization. A named contact is a person and nothing else: its phones and addresses stay with it.
  ///
  /// - Parameters:
  ///   - record: A record as `FeedForm.current` gives it.
  ///   - feed: The short name of the feed.
  ///   - imported: The day of the import.
  package init(record: JSONValue, feed: String, imported: Day) {
    let id = record["id"]?.text ?? ""
    let name = record.line("name") ?? ""
    self.init(id: ServiceID(feed: feed, source: id), name: name, feed: feed, imported: imported)
    readWords(record)
    readPlaces(record)
    readReach(record)
    readTerms(record)
  }

  private mutating func readWords(_ record: JSONValue) {
    otherNames = ["alternate_name"].compactMap { record.line($0) }
    organisation = record["organization"]?.line("name")
    description = record.paragraphs("description")
    status = record["status"]?.said.map(ServiceStatus.init(word:)) ?? .notSaid
    alert = record.line("alert")
    assured = record.day("assured_date")
    changed = record.day("last_modified") ?? record.day("updated_at") ?? record.day("modified")
    reportTo = record["assurer_email"]?.said
    ages = ServiceAges(record)
    eligibility = distinct(record.paragraphs("eligibility_description") + record.paragraphs("audience"))
    costs = distinct(
      record.paragraphs("fees_description") + record.paragraphs("fees")
        + record.list("cost_options").compactMap(\.cost))
    languages = distinct(record.list("languages").compactMap(\.languageName))
    access = record.paragraphs("interpretation_services")
    applying =
      record.paragraphs("application_process") + record.paragraphs("wait_time")
      + record.list("required_documents").compactMap { $0.line("document") }
      + ["attending_access", "referral_link"].compactMap { record.line($0) }
  }

  private mutating func readReach(_ record: JSONValue) {
    let organization = record["organization"] ?? .null
    let reach = ServiceReach(record)
    let ofOrganization = ServiceReach(organization)
    let isReached = !reach.phones.isEmpty || sites.contains { !$0.phones.isEmpty }
    phones = isReached ? reach.phones : ofOrganization.phones
    emails = reach.emails.isEmpty ? ofOrganization.emails : reach.emails
    people = distinct(reach.people + people + ofOrganization.people)
    links = record.links(["url"], ["additional_urls"])
    if links.isEmpty { links = organization.links(["website", "url"], ["additional_websites"]) }
  }

  private mutating func readPlaces(_ record: JSONValue) {
    hours = record.hours
    let secret = MaskedPlace.isSecret(record)
    let refuge = MaskedPlace.hintsRefuge(record)
    let places = record.list("service_at_locations")
    for place in places {
      let reach = ServiceReach(place: place)
      let isMasked = secret || MaskedPlace.isMasked(place, hintsRefuge: refuge)
      sites.append(ServiceSite(place, phones: reach.phones, isMasked: isMasked))
      people += reach.people
      languages += place["location"]?.list("languages").compactMap(\.languageName) ?? []
    }
    languages = distinct(languages)
    areas = distinct(
      (record.list("service_areas") + places.flatMap { $0.list("service_areas") })
        .compactMap { $0.line("name") ?? $0.line("description") })
  }

  /// Sorts the attributes by what they are about: needs, unless their type says that they are of another kind.
  private mutating func readTerms(_ record: JSONValue) {
    for attribute in record.list("attributes") {
      guard let term = attribute.term else { continue }
      switch attribute["link_type"]?.said ?? "" {
      case "eligibility", "suitability": eligibility.append(term)
      case "payment_accepted": costs.append(term)
      case "needs_referral": if attribute["value"]?.isTrue == true { applying.append(term) }
      default: needs.append(term)
      }
    }
    eligibility = distinct(eligibility)
    costs = distinct(costs)
    applying = distinct(applying)
    needs = distinct(needs)
  }
}

/// The items in their order, each once.
func distinct<Item: Hashable>(_ items: [Item]) -> [Item] {
  var seen: Set<Item> = []
  return items.filter { seen.insert($0).inserted }
}
