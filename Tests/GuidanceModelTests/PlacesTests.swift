import GuidanceModel
import Testing
import TestSupport

@Suite struct PlacesTests {
  let places: Places

  init() throws {
    let councils = try ContentFolder.reader(
      """
      - {id: st-helens, name: St. Helens, official: St Helens Borough Council, nation: england, force: merseyside, code: E1, kind: metropolitan}
      - {id: adur, name: Adur, official: Adur District Council, nation: england, force: sussex, code: E2, kind: district, county: west-sussex}
      - {id: west-sussex, name: West Sussex, official: West Sussex County Council, nation: england, force: sussex, code: E3, kind: county}
      - {id: dumfries-and-galloway, name: Dumfries & Galloway, official: Dumfries and Galloway Council, aliases: [Dumfries], nation: scotland, code: S1, kind: unitary}
      - {id: cardiff, name: Cardiff, official: Cardiff Council, aliases: [Caerdydd], nation: wales, force: south-wales, code: W1, kind: unitary}
      """
    ).map { item throws(ContentFault) in try Council(item) }
    let routes = try ContentFolder.reader(
      """
      - {id: county, area: West Sussex, councils: [west-sussex], role: child-front-door, purpose: referral, phone: 0330 1, source: s, grade: B, printed: undated, status: usable}
      - {id: force, area: Sussex, force: sussex, role: police-prevent, purpose: advice, email: a@b.police.uk, source: s, grade: A, printed: 2025, status: usable}
      - {id: old, area: Sussex, force: sussex, role: police-prevent, purpose: advice, email: a@sussex.pnn.police.uk, source: s, grade: A, printed: 2019, status: usable}
      - {id: hidden, area: Sussex, force: sussex, role: channel, purpose: referral, email: c@d.uk, source: s, grade: B, printed: 2025, status: conflict}
      - {id: copied, area: Sussex, force: sussex, role: channel, purpose: referral, email: c@d.uk, source: s, grade: C, printed: 2025, status: usable}
      - {id: aimless, area: Sussex, force: sussex, role: channel, purpose: unknown, email: c@d.uk, source: s, grade: A, printed: 2025, status: usable}
      - {id: mute, area: Sussex, force: sussex, role: channel, purpose: referral, source: s, grade: A, printed: 2025, status: usable}
      - {id: welsh, area: Wales, nation: wales, role: police-prevent, purpose: referral, form: https://x, source: s, grade: A, printed: undated, status: usable}
      - {id: nowhere, area: Area not stated, role: channel, purpose: referral, email: c@d.uk, source: s, grade: A, printed: undated, status: usable}
      """
    ).map { item throws(ContentFault) in try PreventRoute(item) }
    let codes = ["M1", "M11", "SW1A", "GIR0", "E1", "E1W", "B1"]
    let outcodes = try codes.map { code in
      try Outcode(
        code: code, ContentFolder.reader("{nation: england, councils: [adur], lat: \"51\", lon: \"0\"}"))
    }
    let forces = try ContentFolder.reader(
      "[{id: sussex, name: Sussex Police, nations: [england], code: E23}, {id: btp, name: BTP, nations: [england], kind: transport}]"
    ).map { item throws(ContentFault) in try Force(item) }
    places = Places(councils: councils, forces: forces, routes: routes, outcodes: outcodes)
  }

  @Test(arguments: [
    ("M1 1AE", "M1"), ("m11ae", "M1"), ("M11 1AE", "M11"), ("M111AE", "M11"), ("M11", "M11"), ("m1", "M1"),
    ("M1 1", "M11"),
    ("SW1A 1AA", "SW1A"), ("sw1a1aa", "SW1A"), ("  SW1A  ", "SW1A"), ("gir0", "GIR0"), ("E1W 1AA", "E1W"),
    ("E1 1AA", "E1"), ("B1-1AA", "B1"),
  ])
  func `finds the first half of a postcode, however it is typed`(postcode: String, outcode: String) throws {
    let found = try #require(places.outcode(of: postcode))
    #expect(found.code == outcode)
  }

  @Test(arguments: [
    "", " ", "M", "M2 1AE", "1AE", "99999", "SW1A 1A", "M1 1AEX", "postcode", "М1 1AE", "\u{0}", "🙂",
  ])
  func `finds nothing for what is no known postcode`(text: String) {
    #expect(places.outcode(of: text) == nil)
  }

  @Test(arguments: [
    ("st helens", ["st-helens"]), ("St. Helens", ["st-helens"]), ("ADUR", ["adur"]),
    ("Adur District Council", ["adur"]),
    ("Dumfries and Galloway", ["dumfries-and-galloway"]), ("dumfries & galloway", ["dumfries-and-galloway"]),
    ("Caerdydd", ["cardiff"]), ("sussex", ["west-sussex"]),
    ("council", ["st-helens", "adur", "west-sussex", "dumfries-and-galloway", "cardiff"]),
    ("ad", []), ("", []), ("…", []), ("Leeds", []),
  ])
  func `finds the councils that a name could mean`(name: String, expected: [String]) {
    #expect(places.councils(named: name).map(\.id.text) == expected)
  }

  @Test func `offers the nearest names for one that it does not know`() {
    #expect(places.nearestCouncils(to: "Cardif") == ["Cardiff"])
    #expect(places.nearestCouncils(to: "Zanzibar").isEmpty)
  }

  @Test func `shows only routes that are live, trusted and for the area`() throws {
    func shown(_ id: Identifier<Council>) throws -> [String] {
      places.routes(for: try #require(places.council(id))).map(\.id.text)
    }
    #expect(try shown("adur") == ["county", "force"])
    #expect(try shown("west-sussex") == ["county", "force"])
    #expect(try shown("cardiff") == ["welsh"])
    #expect(try shown("st-helens").isEmpty)
    #expect(try shown("dumfries-and-galloway").isEmpty)
  }

  @Test func `finds forces and councils by their ids`() {
    #expect(places.force("sussex")?.isTransport == false)
    #expect(places.force("btp")?.isTransport == true)
    #expect(places.force(nil) == nil)
    #expect(places.council("leeds") == nil)
  }
}
