import GuidanceModel
import Testing
import TestSupport

@Suite struct ReferralRoutesTests {
  private let places: Places

  init() throws {
    let councils = try ContentFolder.reader(
      """
      - {id: adur, name: Adur, official: Adur District Council, nation: england, force: sussex, code: E2, kind: district}
      - {id: north-ham, name: North Ham, official: North Ham Council, nation: england, code: E3, kind: district}
      - {id: south-ham, name: South Ham, official: South Ham Council, nation: england, code: E4, kind: district}
      - {id: cardiff, name: Cardiff, official: Cardiff Council, nation: wales, code: W1, kind: unitary}
      - {id: belfast, name: Belfast, official: Belfast City Council, nation: northern-ireland, force: psni, code: N1, kind: district}
      - {id: fife, name: Fife, official: Fife Council, nation: scotland, code: S1, kind: unitary}
      """
    ).map { item throws(ContentFault) in try Council(item) }
    let common = "role: police-prevent, purpose: referral, email: a@b.uk, source: s, grade: A, printed: undated"
    let routes = try ContentFolder.reader(
      """
      - {id: sussex, area: Sussex, nation: england, force: sussex, \(common), status: usable}
      - {id: hidden, area: Sussex, nation: england, force: sussex, \(common), status: hidden}
      - {id: wales, area: Wales, nation: wales, \(common), status: usable}
      - {id: old-wales, area: Wales, nation: wales, \(common), status: conflict}
      - {id: cardiff, area: Cardiff, nation: wales, councils: [cardiff], \(common), status: usable}
      - {id: psni, area: Northern Ireland, nation: northern-ireland, force: psni, \(common), status: usable}
      - {id: ni, area: Northern Ireland, nation: northern-ireland, \(common), status: usable}
      - {id: nowhere, area: Not stated, \(common), status: usable}
      """
    ).map { item throws(ContentFault) in try PreventRoute(item) }
    let forces = try ContentFolder.reader(
      "[{id: sussex, name: Sussex Police, nations: [england], code: E}, {id: psni, name: PSNI, nations: [northern-ireland], code: N}]"
    ).map { item throws(ContentFault) in try Force(item) }
    places = Places(councils: councils, forces: forces, routes: routes, outcodes: [])
  }

  private func routes(nation: String? = nil, council: String? = nil, age: String? = nil) -> ReferralRoutes {
    var draft = Draft(
      id: "1", form: "f", edition: FormEdition(day: FormText.day, fields: []), begun: FormText.today,
      changed: FormText.today, expires: FormText.today)
    draft.entries["nation"] = nation.map { FormText.chosen($0) }
    draft.entries["age-group"] = age.map { FormText.chosen($0) }
    draft.entries["council"] = council.map { FormEntry(.typed($0), written: FormText.today) }
    return ReferralRoutes(draft, places)
  }

  @Test func `nothing known leads nowhere, and guesses nothing`() {
    let none = routes()
    #expect(none.nation == nil && none.council == nil && none.force == nil)
    #expect(none.candidates.isEmpty && none.routes.isEmpty)
  }

  @Test func `a council gives its nation, its force and its routes`() {
    let adur = routes(council: "adur district council")
    #expect(adur.nation == .england && adur.council?.id == "adur" && adur.force?.id == "sussex")
    #expect(adur.routes.map(\.id) == ["sussex"])
    #expect(routes(nation: "wales", council: "Cardiff").routes.map(\.id) == ["wales", "cardiff"])
  }

  @Test func `a nation alone gives the routes of the whole nation that may be shown`() {
    #expect(routes(nation: "wales").routes.map(\.id) == ["wales"])
    #expect(routes(nation: "england").routes.isEmpty)
    #expect(routes(nation: "scotland").routes.isEmpty)
    #expect(routes(nation: "scotland").nation == .scotland)
  }

  @Test func `a name that several councils could have gives all of them, and none by guess`() {
    let several = routes(nation: "england", council: "ham")
    #expect(several.candidates.map(\.id) == ["north-ham", "south-ham"])
    #expect(several.council == nil && several.force == nil && several.routes.isEmpty)
    #expect(routes(council: "ham").nation == nil)
  }

  @Test(arguments: ["", "x", "Zanzibar", "\u{0}"])
  func `a name that no council has changes nothing`(name: String) {
    let unknown = routes(nation: "wales", council: name)
    #expect(unknown.council == nil && unknown.candidates.isEmpty)
    #expect(unknown.routes.map(\.id) == ["wales"])
  }

  @Test func `northern ireland has no route, told by the nation or by the council`() {
    for one in [routes(nation: "northern-ireland"), routes(council: "Belfast")] {
      #expect(one.nation == .northernIreland)
      #expect(one.routes.isEmpty)
    }
  }

  @Test(arguments: ["england", "wales", "scotland"])
  func `a council of northern ireland has no route, whatever nation is told`(nation: String) {
    #expect(routes(nation: nation, council: "Belfast").routes.isEmpty)
  }

  @Test func `a nation that the program does not know gives no route`() {
    #expect(routes(nation: "northern_ireland").routes.isEmpty)
    #expect(routes(nation: "france").routes.isEmpty)
  }

  @Test(
    arguments: [(nil, true), ("child", true), ("not_sure", true), ("older", true), ("adult", false)]
      as [(String?, Bool)])
  func `children's services are to hear of it unless it is said to be an adult`(age: String?, isChild: Bool) {
    #expect(routes(age: age).concernsChild == isChild)
  }
}
