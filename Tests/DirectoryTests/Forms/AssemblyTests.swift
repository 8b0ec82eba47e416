import Directory
import Testing

@Suite struct `Services out of tables` {
  @Test func `rows nest where their columns say`() throws {
    var rows = MemoryRows()
    rows.add(
      "services.csv", header: ["id", "organization_id", "name", "url"], [["s", "o", "Help", ""], ["t", "x", "T", ""]])
    rows.add("organizations.csv", header: ["id", "name"], [["o", "Trust"]])
    rows.add(
      "phones.csv", header: ["id", "service_id", "contact_id", "number"], [["p", "s", "", "1"], ["q", "", "c", "2"]])
    rows.add("contacts.csv", header: ["id", "service_id"], [["c", "s"]])
    rows.add("service_at_location.csv", header: ["id", "service_id", "location_id"], [["l", "s", "loc"]])
    rows.add("locations.csv", header: ["id", "name"], [["loc", "Hall"]])
    rows.add("languages.csv", header: ["id", "phone_id", "name"], [["g", "q", "Urdu"]])
    var assembly = Assembly(rows)
    let services = rows.rows(of: .service).map { assembly.service($0) }
    #expect(services[0].at("organization.name") == .string("Trust"))
    #expect(services[0]["phones"]?.items.count == 1)
    #expect(services[0].at("contacts.0.phones.0.languages.0.name") == .string("Urdu"))
    #expect(services[0].at("service_at_locations.0.location.name") == .string("Hall"))
    #expect(services[0]["url"] == .string(""))
    #expect(services[1]["organization"] == nil && services[1]["phones"] == nil)
  }

  @Test func `attributes hang on the record that they name and on no other with its id`() throws {
    var rows = MemoryRows()
    rows.add("services.csv", header: ["id", "organization_id", "name"], [["1", "1", "Help"]])
    rows.add("organizations.csv", header: ["id", "name"], [["1", "Trust"]])
    let header = ["id", "link_id", "link_entity", "taxonomy_term_id"]
    rows.add("attributes.csv", header: header, [["a", "1", "service", "t"], ["b", "1", "organization", "t"]])
    rows.add("taxonomy_terms.csv", header: ["id", "name"], [["t", "Debt"]])
    var assembly = Assembly(rows)
    let service = assembly.service(rows.rows(of: .service)[0])
    #expect(service["attributes"]?.items.map { $0["id"] } == [.string("a")])
    #expect(service.at("organization.attributes")?.items.map { $0["id"] } == [.string("b")])
    #expect(service.at("attributes.0.taxonomy_term.name") == .string("Debt"))
  }

  @Test func `a service of Ohana has the place and the organization that its location names`() throws {
    var rows = MemoryRows()
    rows.add("services.csv", header: ["id", "location_id", "name", "taxonomy_ids"], [["1", "7", "Help", "101, 102"]])
    rows.add("locations.csv", header: ["id", "organization_id", "name"], [["7", "3", "Hall"]])
    rows.add("organizations.csv", header: ["id", "name"], [["3", "Trust"]])
    rows.add("taxonomy.csv", header: ["taxonomy_id", "name"], [["101", "Emergency"], ["102", "Food"]])
    let service = try #require(try rows.services().first)
    #expect(service.at("service_at_locations.0.location.name") == .string("Hall"))
    #expect(service.at("organization.name") == .string("Trust"))
    #expect(
      service["attributes"]?.items.map { $0["taxonomy_term"]?["name"] } == [.string("Emergency"), .string("Food")])
  }

  @Test func `rows without ids get ids that are the same at each import`() throws {
    var rows = MemoryRows()
    rows.add("services.csv", header: ["id", "name"], [["1", "Help"]])
    rows.add(
      "regular_schedules.csv", header: ["id", "service_id", "weekday"], [["", "1", "Monday"], ["", "1", "Friday"]])
    let service = try #require(try rows.services().first)
    #expect(service["schedules"]?.items.map { $0["id"] } == [.string("1-schedules-1"), .string("1-schedules-2")])
  }

  @Test func `cells are read as what they say`() throws {
    let form = FeedForm(.hsds30, .csv)
    let row = try json(#"{"id":"007","name":"null","url":"","minimum_age":"12","maximum_age":"4.48E+11","fees":"12"}"#)
    let service = form.current(row)
    #expect(service["id"] == .string("007") && service["name"] == .null && service["url"] == nil)
    #expect(service["minimum_age"] == .number("12") && service["maximum_age"] == .string("4.48E+11"))
    #expect(service["fees"] == .string("12"))
  }
}
