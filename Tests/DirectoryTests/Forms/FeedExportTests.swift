import Directory
import Testing

@Suite struct `Services on their way out` {
  private static let text = """
    {"id":"1","name":"a","status":"active","email":null,"phones":[{"id":"p","number":"01","languages":[{"id":"g","name":"Urdu"}]}],
     "languages":[{"id":"g","name":"Urdu"}],"organization":{"id":"o","name":"Trust","description":"","phones":[{"id":"q"}]},
     "service_areas":[{"id":"s","name":"Hull"}],"application_process":"Ring","own":{"x":1},
     "schedules":[{"id":"h","freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","timezone":0}],
     "attributes":[{"id":"a","taxonomy_term":{"id":"t","name":"Debt","description":"d","taxonomy_detail":{"id":"x","name":"X"}}}],
     "service_at_locations":[{"id":"w","location":{"id":"l","location_type":"physical","phones":[{"id":"p","number":"01"}],
       "addresses":[{"id":"d","address_1":"1","city":"","address_type":"physical"}]}}]}
    """

  @Test func `strict Open Referral UK 3 lists what it drops`() throws {
    let out = FeedExport.openReferralUK3(try json(Self.text), strict: true)
    #expect(
      out.losses == [
        "application_process", "attributes.taxonomy_term.taxonomy_detail", "languages.name", "organization.phones",
        "own",
        "phones", "schedules.timezone", "service_at_locations.location.phones",
      ])
    #expect(out.record["phones"] == nil && out.record["own"] == nil && out.record["email"] == nil)
    #expect(out.record.at("service_areas.0.service_area") == .string("Hull"))
    #expect(out.record.at("attributes.0.taxonomy_term.term") == .string("Debt"))
  }

  @Test func `lenient Open Referral UK 3 drops nothing`() throws {
    let out = FeedExport.openReferralUK3(try json(Self.text), strict: false)
    #expect(out.losses.isEmpty && out.record.at("phones.0.number") == .string("01"))
    #expect(out.record["application_process"] == .string("Ring"))
  }

  @Test func `Open Referral UK 1 has a row a weekday`() throws {
    let out = FeedExport.openReferralUK1(try json(Self.text))
    #expect(out.losses.isEmpty && out.record["schedules"] == nil)
    #expect(out.record["regular_schedules"]?.items.map { $0["weekday"]?.text } == ["1", "2"])
    #expect(out.record["regular_schedules"]?.items.map { $0["byday"]?.text } == ["MO", "TU"])
    #expect(out.record.at("service_taxonomys.0.taxonomy.name") == .string("Debt"))
    #expect(out.record.at("service_at_locations.0.location.physical_addresses.0.address_1") == .string("1"))
    let back = FeedForm(.openReferralUK1, .json).current(out.record)
    #expect(back.at("attributes.0.taxonomy_term.name") == .string("Debt"))
    #expect(back.at("service_areas.0.name") == .string("Hull"))
  }

  @Test func `a schedule without a weekday is a loss of Open Referral UK 1`() throws {
    let out = FeedExport.openReferralUK1(
      try json(#"{"id":"1","schedules":[{"id":"h","freq":"MONTHLY","bymonthday":"1"}]}"#))
    #expect(out.losses == ["schedules"])
  }

  @Test func `tables link each row to what it stood in`() throws {
    let tables = FeedTables(of: try json(Self.text))
    func cell(_ table: FeedTable, _ column: String) -> [String?] {
      tables.rows.filter { $0.table == table }.map { row in row.cells.first { $0.key == column }?.value.text }
    }
    #expect(cell(.service, "organization_id") == ["o"])
    #expect(cell(.phone, "service_id") == ["1", nil])
    #expect(cell(.phone, "location_id") == ["l", nil])
    #expect(cell(.phone, "organization_id") == [nil, "o"])
    #expect(cell(.language, "phone_id") == ["p"] && cell(.language, "service_id") == ["1"])
    #expect(cell(.attribute, "link_id") == ["1"] && cell(.attribute, "link_entity") == ["service"])
    #expect(cell(.attribute, "taxonomy_term_id") == ["t"] && cell(.taxonomyTerm, "taxonomy_id") == ["x"])
    #expect(cell(.serviceAtLocation, "location_id") == ["l"] && cell(.serviceAtLocation, "service_id") == ["1"])
    #expect(tables.losses == ["service.own"])
  }

  @Test func `what tables took apart comes together again`() throws {
    let service = try json(Self.text).removing("own").removing("email")
    var rows = MemoryRows()
    for (table, found) in Dictionary(grouping: FeedTables(of: service).rows, by: \.table) {
      let header = found.flatMap(\.cells).map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let cells = found.map { row in header.map { key in row.cells.first { $0.key == key }?.value.text ?? "" } }
      rows.add(table.file, header: header, cells)
    }
    let back = try #require(try rows.services().first)
    #expect(FeedTables(of: back).said == FeedTables(of: service).said)
  }

  @Test func `people are taken out and desks are left`() throws {
    let service = try json(
      #"{"id":"1","contacts":[{"id":"a","name":"Ann Persona","title":"Manager","email":"e","phones":[{"number":"1"}]},"#
        + #"{"id":"b","name":"Duty Team","phones":[{"number":"2"}]}],"organization":{"contacts":[{"name":"Bo Smith"}]}}"#
    )
    let out = Discretion.withoutPeople(service)
    #expect(out.at("contacts.0") == (try json(#"{"id":"a","title":"Manager"}"#)))
    #expect(out.at("contacts.1.phones.0.number") == .string("2") && out.at("organization.contacts.0.name") == nil)
  }

  @Test func `a masked place goes out without where it is`() throws {
    let service = try json(
      #"{"id":"1","service_at_locations":[{"location":{"id":"l","mask_exact_address":true,"latitude":51,"longitude":0,"#
        + #""addresses":[{"address_1":"1 High St"}],"phones":[{"number":"1"}]}}]}"#)
    let location = Discretion.withoutMasked(service).at("service_at_locations.0.location")
    #expect(location?["latitude"] == nil && location?["addresses"] == nil && location?["phones"] != nil)
  }
}

extension JSONValue {
  fileprivate func removing(_ key: String) -> JSONValue { .object(members.filter { $0.key != key }) }
}

extension FeedTables {
  /// The rows as a set, without their empty cells.
  fileprivate var said: Set<[String]> {
    Set(
      rows.map { row in
        [row.table.rawValue]
          + row.cells.filter { $0.value.text != "" }.map { "\($0.key)=\($0.value.text ?? "")" }.sorted()
      })
  }
}
