import Directory
import GuidanceModel
import Testing

@Suite(.enabled(if: SharedFeeds.arePresent, SharedFeeds.absence))
struct `Real feeds` {
  @Test(arguments: [
    ("spec-3.0-examples/csv", FeedStandard.hsds31, 1), ("oruk-v3-profile/examples/csv", .openReferralUK3, 1),
    ("ohana-sample-csv/sample-csv", .hsds11, 23), ("illinois-legal-aid-hsds-1.1/custom/ilao/output", .hsds11, 430),
    ("illinois-legal-aid-hsds-1.1/base_transformer/output/data", .hsds11, 19),
    ("sheffield-foodbanks-uk", .plainTable, 36),
    ("illinois-legal-aid-hsds-1.1/examples/florida_data", .plainTable, 135),
    ("illinois-legal-aid-hsds-1.1/custom/ilao/input", .plainTable, 430),
  ])
  func `tables are known and every service is shown with a name`(
    folder: String, standard: FeedStandard, count: Int
  ) throws {
    let rows = try SharedFeeds.tables(folder)
    #expect(FeedForm.detect(tables: rows.headers) == FeedForm(standard, .csv))
    let services = try rows.services()
    #expect(services.count == count)
    let shown = services.map { LocalService(record: $0, feed: "feed", imported: anyDay) }
    // The last row of the two big tables of Illinois is empty.
    let emptyRows = count == 430 ? 1 : 0
    #expect(shown.filter(\.name.isEmpty).count == emptyRows && shown.allSatisfy { !$0.id.source.isEmpty })
    #expect(services.allSatisfy { FeedTables(of: $0).losses.isEmpty })
  }

  @Test func `Buckinghamshire's services have places, needs and no loss but Outpost's own objects`() throws {
    let records = try SharedFeeds.json("buckinghamshire-outpost-uk/services.json")["content"]?.items ?? []
    let form = try #require(records.first.flatMap { FeedForm.detect(record: $0) })
    #expect(form.standard == .outpost && records.count == 20)
    let services = records.map { LocalService(record: form.current($0), feed: "bucks", imported: anyDay) }
    #expect(services.filter { $0.sites.contains { $0.point != nil } }.count == 13)
    #expect(
      services.filter(\.needs.isEmpty).count == 1 && services.allSatisfy { $0.changed != nil && $0.status == .notSaid })
    #expect(services.filter { $0.organisation == nil }.count > 0)
  }

  @Test func `the full example of HSDS 3 comes through untouched and shows everything`() throws {
    let record = try SharedFeeds.json("spec-3.0-examples/service_full.json")
    let form = try #require(FeedForm.detect(record: record))
    #expect(form.current(record) == record)
    let service = LocalService(record: record, feed: "spec", imported: anyDay)
    #expect(service.phones.map(\.number) == ["\"+44 1234 234567\""] && service.people.map(\.name) == ["Ann Persona"])
    #expect(service.links.count == 2 && service.sites.count == 1 && service.languages == ["Urdu"])
    #expect(!FeedTables(of: record).rows.isEmpty && FeedTables(of: record).losses.isEmpty)
  }

  @Test func `the example of Open Referral UK 3 loses nothing under its own profile`() throws {
    let record = try SharedFeeds.json("oruk-v3-profile/examples/service_full.json")
    let form = try #require(FeedForm.detect(record: record))
    #expect(form.standard == .openReferralUK3)
    let out = FeedExport.openReferralUK3(form.current(record), strict: true)
    #expect(out.losses.isEmpty)
    #expect(out.record.sorted == record.sorted)
  }

  @Test func `the helplines of open-helplines keep their numbers, which cannot be dialled`() throws {
    let records = FeedForm.records(in: try SharedFeeds.json("open-helplines-gb/helplines.json"))
    let form = try #require(records.first.flatMap { FeedForm.detect(record: $0) })
    let current = records.map(form.current)
    #expect(
      current.map { LocalService(record: $0, feed: "h", imported: anyDay).phones.first?.number } == [
        "+44116123", "+4485258",
      ])
    #expect(current.allSatisfy { FieldNotes.on($0).contains { $0.problem == .phoneForcedAbroad } })
  }
}
