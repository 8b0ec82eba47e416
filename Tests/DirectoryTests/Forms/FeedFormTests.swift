import Directory
import Testing

@Suite struct `The form of a feed` {
  @Test(arguments: [
    ("services.csv", FeedTable.service), ("data/Services_At_Location.csv", .serviceAtLocation),
    ("service-at-locations.csv", .serviceAtLocation), ("mail_addresses.csv", .postalAddress),
    ("taxonomies.csv", .taxonomy), ("accessibility_for_disabilities.csv", .accessibility),
    ("organisations.csv", .organization), ("eligibility.csv", .eligibility), ("url.csv", .url),
  ])
  func `a file's name tells its table`(name: String, table: FeedTable) {
    #expect(FeedTable(file: name) == table)
  }

  @Test func `a name that no feed uses is no table`() {
    #expect(FeedTable(file: "foodbanks.csv") == nil)
  }

  @Test(arguments: FeedTable.allCases)
  func `every table is found again under its own file name`(table: FeedTable) {
    #expect(FeedTable(file: table.file) == table)
    #expect(table.columns.contains("id") && Set(table.columns).count == table.columns.count)
  }

  @Test func `HSDS 3.1 has 24 tables`() {
    #expect(FeedTable.allCases.filter(\.isCurrent).count == 24)
  }

  @Test func `the columns of a phone say whose it is`() {
    #expect(FeedTable.phone.links["contact_id"] == .contact)
    #expect(FeedTable.taxonomyTerm.links["parent_id"] == .taxonomyTerm)
    #expect(FeedTable.phone.links["number"] == nil)
  }

  @Test func `tables are told apart by what each version brought`() {
    let services = ["id", "organization_id", "name", "alternate_name", "status"]
    func standard(_ tables: [String: [String]]) -> FeedStandard? {
      FeedForm.detect(tables: tables.merging(["services.csv": services]) { first, _ in first })?.standard
    }
    #expect(standard(["regular_schedules.csv": ["id", "weekday"]]) == .hsds11)
    #expect(standard(["schedules.csv": ["id", "freq"]]) == .hsds20)
    #expect(standard(["addresses.csv": ["id", "address_type"]]) == .hsds30)
    #expect(standard(["attributes.csv": ["id", "label"]]) == .hsds31)
    #expect(standard(["link_taxonomies.csv": ["id", "link_id"]]) == .openReferralUK1)
    #expect(standard(["services.csv": ["id", "name", "assured_date", "fees"]]) == .openReferralUK3)
  }

  @Test func `tables without services are no feed`() {
    #expect(FeedForm.detect(tables: ["postcodes.csv": ["postcode", "lat", "long"]]) == nil)
  }

  @Test func `the plain table with the most known columns holds the services`() {
    let tables = [
      "a.csv": ["Name", "Address"], "b.csv": ["name", "address", "lat", "long"], "c.csv": ["postcode", "lat", "long"],
    ]
    #expect(FeedForm.detect(tables: tables) == FeedForm(.plainTable, .csv))
    #expect(FeedForm.servicesFile(in: tables) == "b.csv")
  }

  @Test(arguments: [
    (#"{"id":1,"name":"a","organisation":{},"local_offer":null}"#, FeedStandard.outpost),
    (#"{"id":"1","name":"a","status":"active","service_taxonomys":[]}"#, .openReferralUK1),
    (#"{"id":"1","name":"a","status":"active","service_attributes":[]}"#, .hsds20),
    (#"{"id":"1","name":"a","status":"active","regular_schedules":[]}"#, .hsds11),
    (#"{"id":"1","name":"a","status":"active","minimum_age":3}"#, .hsds30),
    (#"{"id":"1","name":"a","status":"active","additional_urls":[]}"#, .hsds31),
    (#"{"id":"1","name":"a","status":"active","service_areas":[{"service_area":"x"}]}"#, .openReferralUK3),
    (#"{"id":"1","name":"a","contacts":[{"method":"phone"}]}"#, .openHelplines),
  ])
  func `a record tells its form by its members`(text: String, standard: FeedStandard) throws {
    #expect(FeedForm.detect(record: try json(text)) == FeedForm(standard, .json))
  }

  @Test(arguments: [
    (#"{"id":"1","name":"a","description":"b","legal_status":"c"}"#, FeedTable.organization),
    (#"{"id":"1","location":{},"service_areas":[]}"#, .serviceAtLocation),
    (#"{"id":"1","name":"a","latitude":1}"#, .location),
    (#"{"id":"1","name":"a","term_uri":"b"}"#, .taxonomyTerm),
    (#"{"id":"1","name":"a","taxonomy_terms":[]}"#, .taxonomy),
  ])
  func `a record that is no service is told from one`(text: String, table: FeedTable) throws {
    #expect(FeedTable.of(record: try json(text)) == table)
    #expect(FeedForm.detect(record: try json(text)) == nil)
  }

  @Test func `a wrapper gives its records and a record gives itself`() throws {
    #expect(FeedForm.records(in: try json(#"{"country":"GB","records":[1,2]}"#)).count == 2)
    #expect(FeedForm.records(in: try json(#"{"id":"1","records":[1,2]}"#)).count == 1)
  }
}
