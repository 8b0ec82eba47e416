import Directory
import GuidanceModel
import Testing

@Suite struct `A service as it is shown` {
  @Test(arguments: [
    ("<p>One &amp; two</p><ul><li>Three</li></ul>", ["One & two", "Three"]),
    (#"One\nTwo\r\nThree"#, ["One", "Two", "Three"]),
    ("a\u{A0}\u{A0}b  c\r\n\r\n d", ["a b c", "d"]),
    ("for under <5 years, ask <help@example.org>", ["for under <5 years, ask <help@example.org>"]),
    ("&lt;p&gt;Hi&lt;/p&gt;", ["Hi"]),
    ("&amp;lt; &#39;x&#x27; &nosuch; &", ["&lt; 'x' &nosuch; &"]),
    ("a&#8238;b&#7;c", ["abc"]),
    ("<script>alert(1)</script>Safe<!-- hidden -->", ["Safe"]),
    ("<a title=\"a > b\" href='x'>link</a>", ["link"]),
    ("   ", []), ("null", []), ("", []), ("<p></p>", []), ("&nbsp;", []),
    ("unclosed <b", ["unclosed <b"]),
  ])
  func `a description is plain paragraphs`(text: String, paragraphs: [String]) {
    let record = JSONValue.object([JSONValue.Member("description", .string(text))])
    #expect(LocalService(record: record, feed: "f", imported: anyDay).description == paragraphs)
  }

  @Test func `phones stay exactly as given, each once`() throws {
    let service = try shown(
      #"{"id":"1","phones":[{"number":" 0300 330 5471 (Mon-Fri)","extension":"007","type":"voice"},{"number":"4.48E+11"},"#
        + #"{"number":"4.48E+11"},{"number":"null"},{"number":"  "},{}]}"#)
    #expect(service.phones.map(\.number) == [" 0300 330 5471 (Mon-Fri)", "4.48E+11"])
    #expect(service.phones.first?.extension == "007")
  }

  @Test func `the organization answers for a service that has no phone`() throws {
    let organization = #""organization":{"name":"T","email":"o@x.org","website":"x.org","phones":[{"number":"9"}]}"#
    let silent = try shown("{\(organization)}")
    #expect(
      silent.phones.map(\.number) == ["9"] && silent.emails == ["o@x.org"] && silent.links.map(\.address) == ["x.org"])
    let own = try shown(#"{"phones":[{"number":"1"}],"email":"s@x.org","url":"s.org",\#(organization)}"#)
    #expect(own.phones.map(\.number) == ["1"] && own.emails == ["s@x.org"] && own.links.map(\.address) == ["s.org"])
    let sited = try shown(#"{"service_at_locations":[{"phones":[{"number":"2"}]}],\#(organization)}"#)
    #expect(sited.phones.isEmpty && sited.sites.first?.phones.map(\.number) == ["2"])
  }

  @Test func `several e-mail addresses in one field are told apart`() throws {
    #expect(try shown(#"{"email":"a@b.org / c@d.org"}"#).emails == ["a@b.org", "c@d.org"])
    #expect(try shown(#"{"email":"see website"}"#).emails == ["see website"])
    #expect(try shown(#"{"email":" null "}"#).emails.isEmpty)
  }

  @Test func `a named contact is a person, a desk is not`() throws {
    let service = try shown(
      #"{"contacts":[{"name":"Ann Persona","email":"a@b.org","phones":[{"number":"1"}]},{"email":"team@b.org"},"#
        + #"{"name":"Main Office","phones":[{"number":"2"}]},{"name":"null","phones":[{"number":"3"}]},"#
        + #"{"name":"Duty Desk","personal_data":"true","phones":[{"number":"4"}]}]}"#)
    #expect(service.people.map(\.name) == ["Ann Persona", "Duty Desk"])
    #expect(service.phones.map(\.number) == ["2", "3"] && service.emails == ["team@b.org"])
  }

  @Test(arguments: [
    ("51.5", "-0.1", 51.5), ("-0.1", "51.5", 51.5), ("0", "0", nil), ("100", "101", nil), ("x", "1", nil),
    ("40.7", "-74", nil),
  ])
  func `only a point in the United Kingdom is one`(latitude: String, longitude: String, expected: Double?) throws {
    let service = try shown(
      #"{"service_at_locations":[{"location":{"latitude":"\#(latitude)","longitude":"\#(longitude)","addresses":[{}]}}]}"#
    )
    #expect(service.sites.first?.point?.latitude == expected)
  }

  @Test(arguments: [
    (#"{"id":"1"}"#, #""mask_exact_address":true,"#), (#"{"id":"1"}"#, #""masked":"Yes","#),
    (#"{"id":"1"}"#, #""location_type":"confidential","#),
    (#"{"id":"1"}"#, #""attributes":[{"taxonomy_term":{"name":"Confidential address"}}],"#),
  ])
  func `a masked place says nothing of where it is`(service: String, hint: String) throws {
    let site = try #require(
      try shown(
        #"{"service_at_locations":[{"phones":[{"number":"1"}],"location":{\#(hint)"name":"Rose House","latitude":51.5,"#
          + #""longitude":-0.1,"transportation":"bus 1","addresses":[{"address_1":"1 High St","postal_code":"E1 1AA"}]}}]}"#
      ).sites.first)
    #expect(site.isMasked && site.point == nil && site.address.isEmpty && site.postcode == nil)
    #expect(site.name == nil && site.transport == nil && site.phones.map(\.number) == ["1"])
  }

  @Test func `a refuge with no address is masked, a refugee centre is not`() throws {
    let place = #""service_at_locations":[{"location":{"latitude":51.5,"longitude":-0.1}}]"#
    #expect(try shown(#"{"name":"Hope Refuge",\#(place)}"#).sites.first?.isMasked == true)
    let centre = try shown(#"{"name":"Refugee Centre",\#(place)}"#).sites.first
    #expect(centre?.isMasked == false && centre?.point != nil)
  }

  @Test(arguments: [
    ("Active", ServiceStatus.active), ("temporarily_closed", .temporarilyClosed),
    ("Temporarily Closed ", .temporarilyClosed),
    ("open", .notSaid), ("", .notSaid),
  ])
  func `a status is read whatever its capitals`(word: String, status: ServiceStatus) throws {
    #expect(try shown(#"{"status":"\#(word)"}"#).status == status)
  }

  @Test func `hours of a place come before those of its building`() throws {
    let service = try shown(
      #"{"schedules":[{"description":"By arrangement"}],"service_at_locations":[{"schedules":[{"weekday":"Monday","#
        + #""opens_at":"09:00","closes_at":"17:00"}],"location":{"schedules":[{"weekday":"Friday","opens_at":"10:00"}]}}]}"#
    )
    #expect(service.hours.prose == ["By arrangement"] && service.hours.lines.isEmpty)
    #expect(service.sites.first?.hours.lines.count == 1)
    #expect(service.sites.first?.hours.lines.first?.isUnderstood == true)
  }

  @Test func `terms are sorted by what they are about`() throws {
    let service = try shown(
      #"{"attributes":[{"taxonomy_term":{"name":"Debt"}},{"link_type":"eligibility","value":"Parents"},"#
        + #"{"link_type":"payment_accepted","value":"Cash"},{"link_type":"needs_referral","label":"by referral","value":"0"},"#
        + #"{"taxonomy_term":{"name":"Debt"}}],"minimum_age":"16","maximum_age":"old","cost_options":[{"option":"Adults","amount":5}]}"#
    )
    #expect(service.needs == ["Debt"] && service.eligibility == ["Parents"] && service.costs == ["Adults 5", "Cash"])
    #expect(service.applying.isEmpty && service.ages == ServiceAges(least: 16, most: nil))
  }
}
