extension FeedForm {
  /// The form of a feed of tables, by the names of its files and their headings; nil where no table holds services.
  ///
  /// The versions of HSDS are told apart by what each brought: 3.1 urls and units, 3.0 ages and one table of
  /// addresses, 2.0 schedules with rules; what has none of it is 1.1.
  package static func detect(tables: [String: [String]]) -> FeedForm? {
    var columns: [FeedTable: Set<String>] = [:]
    for (file, header) in tables {
      guard let table = FeedTable(file: file) else { continue }
      columns[table, default: []].formUnion(header)
    }
    if let services = columns[.service], services.isSuperset(of: ["id", "name"]) {
      return FeedForm(standard(of: columns), .csv)
    }
    return servicesFile(in: tables) == nil ? nil : FeedForm(.plainTable, .csv)
  }

  /// The file of a plain table's services: the one whose name says so, else the one with the most known columns.
  ///
  /// A file needs a name column and a way of reaching, finding or describing the service; nil where none has them.
  package static func servicesFile(in tables: [String: [String]]) -> String? {
    let known = tables.mapValues { header in Set(header.compactMap(PlainColumn.init(heading:))) }
      .filter { $0.value.contains(.name) && !$0.value.isDisjoint(with: useful) }
    let named = known.filter { FeedTable(file: $0.key) == .service }
    return (named.isEmpty ? known : named).max { first, second in
      (first.value.count, second.key) < (second.value.count, first.key)
    }?.key
  }

  private static let useful: Set<PlainColumn> = [.phone, .address, .postcode, .email, .web, .description, .hours]

  private static func standard(of columns: [FeedTable: Set<String>]) -> FeedStandard {
    let signs = FormSigns(columns: columns)
    if signs.isOpenReferralUK1 { return .openReferralUK1 }
    if signs.isCurrent {
      if signs.isOpenReferralUK3 { return .openReferralUK3 }
      return signs.isVersion31 ? .hsds31 : .hsds30
    }
    return signs.isVersion20 ? .hsds20 : .hsds11
  }
}
