import GuidanceModel

/// What is known of a place as scripts read it.
struct PlaceOutput: Encodable {
  struct CouncilOutput: Encodable {
    let id: String
    let name: String
    let nation: String
    /// Null for the councils that a postcode could be in.
    let force: String?
    let routes: [RouteOutput]
    /// Routes that are known, but wait for a check before they can be shown.
    let routesWithheld: Int
  }

  struct RouteOutput: Encodable {
    let id: String
    let area: String
    let role: String
    let purpose: String
    let email: String?
    let phone: String?
    let form: String?
    let source: String
    let grade: String
    let printed: String?
    let note: String?
  }

  /// The first half of the postcode; null when a council was asked for.
  let outcode: String?
  /// Null when it could be more than one.
  let nation: String?
  let councils: [CouncilOutput]

  init(_ outcode: Outcode, _ places: Places) {
    self.outcode = outcode.code
    nation = outcode.nation?.rawValue
    councils = outcode.councils.compactMap(places.council).map { Self.candidate($0) }
  }

  init(_ councils: [Council], _ places: Places) {
    outcode = nil
    let nations = Set(councils.map(\.nation))
    nation = nations.count == 1 ? nations.first?.rawValue : nil
    self.councils = councils.map { Self.council($0, places) }
  }

  private static func candidate(_ council: Council) -> CouncilOutput {
    CouncilOutput(
      id: council.id.text, name: council.officialName, nation: council.nation.rawValue, force: nil, routes: [],
      routesWithheld: 0)
  }

  private static func council(_ council: Council, _ places: Places) -> CouncilOutput {
    let all = places.routes.filter { $0.serves(council) }
    return CouncilOutput(
      id: council.id.text, name: council.officialName, nation: council.nation.rawValue,
      force: places.force(council.force)?.name, routes: all.filter(\.isShown).map(RouteOutput.init),
      routesWithheld: all.count { !$0.isShown })
  }

  func printPlainly() {
    if let outcode { print("\(outcode) could be in:") }
    for council in councils {
      print([council.name, council.nation, council.force].compactMap(\.self).joined(separator: "\t"))
      for route in council.routes {
        let dial = [route.email, route.phone, route.form].compactMap(\.self).joined(separator: ", ")
        print("  \(route.role)\t\(route.purpose)\t\(dial)\tcheck before you send")
      }
    }
  }
}

extension PlaceOutput.RouteOutput {
  fileprivate init(_ route: PreventRoute) {
    self.init(
      id: route.id.text, area: route.area, role: route.role.rawValue, purpose: route.purpose.rawValue,
      email: route.email,
      phone: route.phone, form: route.form, source: route.source.text, grade: route.grade.rawValue,
      printed: route.printed,
      note: route.note)
  }
}
