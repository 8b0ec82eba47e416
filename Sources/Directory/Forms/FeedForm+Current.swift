extension FeedForm {
  /// A service of this form as HSDS 3.1 writes it; what HSDS 3.1 has no place for stays where it is.
  ///
  /// A record of HSDS 3.0 or 3.1 comes back as it is. Out of tables, empty cells are left out, the literal `null`
  /// becomes null, and a number column becomes a number where no digit is lost. Records without an id get one that is
  /// the same at each import; those of HSDS 3 and Open Referral UK 3 in JSON are left without.
  package func current(_ service: JSONValue) -> JSONValue {
    let service = layout == .csv ? CellReading.read(service) : service
    switch standard {
    case .hsds30, .hsds31: return layout == .csv ? DerivedIDs.given(to: service) : service
    case .openReferralUK3:
      let current = OpenReferralUK3.current(service)
      return layout == .csv ? DerivedIDs.given(to: current) : current
    case .hsds11, .hsds20, .openReferralUK1: return DerivedIDs.given(to: EarlierForms.service(service))
    case .outpost: return DerivedIDs.given(to: OutpostForm.service(service))
    case .plainTable: return DerivedIDs.given(to: PlainTable.service(service))
    case .openHelplines: return DerivedIDs.given(to: OpenHelplines.service(service))
    }
  }
}
