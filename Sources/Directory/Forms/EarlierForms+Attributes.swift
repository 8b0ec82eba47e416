extension EarlierForms {
  /// Makes attributes of what earlier versions keep in tables of their own: taxonomies, and payments accepted.
  static func attributes(of members: inout [JSONValue.Member]) {
    members.gather(["service_taxonomys", "service_taxonomies", "service_taxonomy"], into: "attributes", taxonomic)
    members.gather(["link_taxonomys", "link_taxonomies", "link_taxonomy"], into: "attributes", taxonomic)
    members.gather(["service_attributes", "other_attributes"], into: "attributes", taxonomic)
    members.split("accepted_payments", into: "payment")
    members.gather(
      ["payment_accepteds", "payments_accepted", "payment_accepted", "accepted_payments"], into: "attributes", payment)
  }

  /// An attribute out of a row that ties a record to a taxonomy or to a term of one.
  private static func taxonomic(_ row: JSONValue) -> JSONValue {
    row.rewritten { members in
      members.rename("taxonomy", to: "taxonomy_term")
      members.rename("taxonomy_id", to: "taxonomy_term_id")
      members.change("taxonomy_term", term)
      members.fill("taxonomy_term_id", members["taxonomy_term"]?["id"])
    }
  }

  /// A term of HSDS 3.1; the parts of an id such as `esdServiceType:242` are its taxonomy and its code.
  private static func term(_ term: JSONValue) -> JSONValue {
    term.rewritten { members in
      members.rename("term", to: "name")
      members.rename("vocabulary", to: "taxonomy")
      members.rename("taxonomy_id", to: "id")
      guard let id = members["id"]?.said, let colon = id.firstIndex(of: ":"), !id.contains("://") else { return }
      members.fill("taxonomy", .string(String(id[..<colon])))
      members.fill("code", .string(String(id[id.index(after: colon)...])))
    }
  }

  private static func payment(_ row: JSONValue) -> JSONValue {
    row.rewritten { members in
      members.fill("link_type", .string("payment_accepted"))
      members.fill("value", members["payment"])
    }
  }

  /// Says the ages and the words of the eligibility rows on the service, and keeps the rows as attributes.
  ///
  /// The ages are the widest of all rows; a row that leaves an age open opens it for the service.
  static func eligibility(of members: inout [JSONValue.Member]) {
    if members["eligibility"]?.said != nil { members.rename("eligibility", to: "eligibility_description") }
    let keys = ["eligibilitys", "eligibilities", "eligibility"]
    let rows = keys.flatMap { members[$0]?.listed ?? [] }
    guard !rows.isEmpty else { return }
    if let least = widest(rows, "minimum_age", >) { members.fill("minimum_age", least) }
    if let most = widest(rows, "maximum_age", <) { members.fill("maximum_age", most) }
    let words = rows.compactMap { $0["eligibility"]?.said }
    if !words.isEmpty { members.fill("eligibility_description", .string(words.joined(separator: "; "))) }
    members.gather(keys, into: "attributes") { row in
      row.rewritten { attribute in
        attribute.fill("link_type", .string("eligibility"))
        attribute.fill("value", attribute["eligibility"])
      }
    }
  }

  private static func widest(_ rows: [JSONValue], _ key: String, _ isNarrower: (Double, Double) -> Bool) -> JSONValue? {
    var widest: (age: Double, value: JSONValue)?
    for row in rows {
      guard let value = row[key], let age = value.said.flatMap(Double.init) else { return nil }
      if widest.map({ isNarrower($0.age, age) }) ?? true { widest = (age, value) }
    }
    return widest?.value
  }
}
