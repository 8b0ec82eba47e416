import Directory
import GuidanceModel
import Testing

@Suite struct `Every form as HSDS 3.1` {
  @Test func `a record of HSDS 3 comes back as it is`() throws {
    let record = try json(#"{"own":[1],"id":"1","id":"2","name":null,"phones":[{"number":"","x":{}}],"fees":1.50}"#)
    #expect(FeedForm(.hsds31, .json).current(record) == record)
    #expect(FeedForm(.hsds30, .json).current(record) == record)
  }

  @Test func `Open Referral UK 1 becomes current and keeps what it said`() throws {
    let record = try json(
      """
      {"id":"1","name":"a","fees":"£2","organization":{"id":"o","url":"x.org"},"own":7,
       "regular_schedules":[{"id":"r","weekday":"1","opens_at":"09:00"}],
       "holiday_schedules":[{"id":"h","closed":true,"start_date":"2026-12-25"}],
       "service_taxonomys":[{"id":"t","taxonomy":{"id":"esdServiceType:242","name":"Debt","vocabulary":"esd"}}],
       "eligibilitys":[{"id":"e","eligibility":"Parents","minimum_age":16,"maximum_age":25}],
       "languages":[{"id":"l","language":"Urdu"}],"service_areas":[{"id":"s","service_area":"Hull"}],
       "service_at_locations":[{"id":"w","location":{"id":"p","physical_addresses":[{"id":"d","address_1":"1 High St"}],
         "accessibility_for_disabilities":[{"id":"y","accessibility":"Ramp"}]}}]}
      """)
    let current = FeedForm(.openReferralUK1, .json).current(record)
    #expect(current["schedules"]?.items.map { $0["id"]?.text } == ["r", "h"])
    #expect(current.at("schedules.0.weekday") == .string("1"))
    #expect(current.at("attributes.0.taxonomy_term.code") == .string("242"))
    #expect(current.at("attributes.0.taxonomy_term.taxonomy") == .string("esd"))
    #expect(current.at("attributes.0.taxonomy_term_id") == .string("esdServiceType:242"))
    #expect(current.at("attributes.1.value") == .string("Parents"))
    #expect(current["minimum_age"] == .number("16") && current["maximum_age"] == .number("25"))
    #expect(current["eligibility_description"] == .string("Parents"))
    #expect(current["fees_description"] == .string("£2") && current["fees"] == .string("£2"))
    #expect(current.at("organization.website") == .string("x.org"))
    #expect(current.at("languages.0.name") == .string("Urdu") && current.at("service_areas.0.name") == .string("Hull"))
    #expect(current.at("service_at_locations.0.location.addresses.0.address_type") == .string("physical"))
    #expect(current.at("service_at_locations.0.location.accessibility.0.description") == .string("Ramp"))
    #expect(current["own"] == .number("7"))
  }

  @Test func `an eligibility row that leaves an age open opens it for the service`() throws {
    let record = try json(#"{"id":"1","eligibilitys":[{"minimum_age":5,"maximum_age":9},{"minimum_age":3}]}"#)
    let current = FeedForm(.openReferralUK1, .json).current(record)
    #expect(current["minimum_age"] == .number("3"))
    #expect(current["maximum_age"] == nil)
  }

  @Test func `HSDS 2 attributes name their terms`() throws {
    let record = try json(#"{"id":"1","service_attributes":[{"id":"a","taxonomy_term":{"id":"t","term":"Food"}}]}"#)
    #expect(FeedForm(.hsds20, .json).current(record).at("attributes.0.taxonomy_term.name") == .string("Food"))
  }

  @Test func `Outpost's places, contacts and flags become current`() throws {
    let record = try json(
      """
      {"id":5,"name":"a","min_age":3,"updated_at":"2021-01-13T12:48:54.730Z","free":true,"needs_referral":true,
       "organisation":{"id":9,"name":"Trust","url":"x.org"},"links":[{"label":"Facebook","url":"f"}],
       "contacts":[{"id":1,"name":"Jo","phone":"01"}],"local_offer":{"link":"l"},"send_needs":[{"id":1,"name":"Autism"}],
       "locations":[{"id":2,"address_1":"1 High St","postal_code":"HP1","mask_exact_address":false,
         "geometry":{"type":"Point","coordinates":[-0.79,51.8]},"accessibilities":[{"id":3,"name":"Ramp"}]}]}
      """)
    let current = FeedForm(.outpost, .json).current(record)
    let service = LocalService(record: current, feed: "bucks", imported: anyDay)
    #expect(service.sites.first?.point?.latitude == 51.8 && service.sites.first?.point?.longitude == -0.79)
    #expect(service.sites.first?.address == ["1 High St"] && service.sites.first?.postcode == "HP1")
    #expect(service.sites.first?.access == ["Ramp"])
    #expect(service.organisation == "Trust" && service.costs == ["free"] && service.applying == ["needs referral"])
    #expect(service.people.first?.phones.first?.number == "01" && service.phones.isEmpty)
    #expect(service.needs == ["Autism"] && service.ages?.least == 3 && service.changed?.description == "2021-01-13")
    #expect(current.at("local_offer.link") == .string("l"))
    #expect(current.at("service_at_locations.0.id") == .string("5-2"))
  }

  @Test func `a plain table keeps its prose and its own columns`() throws {
    let row = try json(
      """
      {"Name":"Crookes","Address":"Nairn Street","Postcode":"S10 1UL","Phone":"0114 3210733","Opening":"Tuesday 14.00 – 15.00",
       "referral_required":"1","category":"foodbank; advice","Support":"IDAS","Website":"x.org"}
      """)
    let current = FeedForm(.plainTable, .csv).current(row)
    let service = LocalService(record: current, feed: "sheffield", imported: anyDay)
    #expect(service.id.source == "crookes-s10-1ul" && service.name == "Crookes")
    #expect(service.hours.prose == ["Tuesday 14.00 – 15.00"] && service.hours.lines.isEmpty)
    #expect(service.applying == ["referral required"] && service.needs == ["foodbank", "advice"])
    #expect(service.sites.first?.postcode == "S10 1UL" && service.links.first?.address == "x.org")
    #expect(current["Support"] == .string("IDAS"))
  }

  @Test func `a helpline's contacts are its phones and not people`() throws {
    let record = try json(
      """
      {"id":"g","name":"Samaritans","category":"suicide_prevention","verified_at":"2026-06-02","website":"https://s.org",
       "contacts":[{"method":"phone","number":"+44116123","languages":["en"],"hours":"24/7","free":true}]}
      """)
    let service = LocalService(record: FeedForm(.openHelplines, .json).current(record), feed: "h", imported: anyDay)
    #expect(service.phones == [ServicePhone("+44116123", kind: "phone", languages: ["en"])])
    #expect(service.hours.prose == ["24/7"] && service.needs == ["suicide prevention"] && service.people.isEmpty)
    #expect(service.assured?.description == "2026-06-02" && service.costs == ["free"])
  }
}
