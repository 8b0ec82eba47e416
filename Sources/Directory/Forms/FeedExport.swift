/// A service in the form that goes out, with what that form had no place for.
package struct FeedExport: Hashable, Sendable {
  package var record: JSONValue
  /// Where something was dropped, as in `organization.phones`: each place once, in the order of the alphabet.
  package var losses: [String]

  package init(record: JSONValue, losses: [String] = []) {
    self.record = record
    self.losses = losses
  }

  /// A service as HSDS 3.1 writes it: the current form, unchanged.
  package static func hsds31(_ service: JSONValue) -> FeedExport { FeedExport(record: service) }

  /// A service as HSDS 3.0 writes it: what 3.1 brought stays as additional members, which 3.0 allows.
  package static func hsds30(_ service: JSONValue) -> FeedExport { FeedExport(record: service) }

  /// A service as Open Referral UK 3 writes it, with the names of its profile beside those of HSDS.
  ///
  /// The profile of 2024-10-10 has no place for phones, the names of languages, how to apply and more. They stay as
  /// additional members, which the profile's rules allow; `strict` drops them and lists them as losses.
  package static func openReferralUK3(_ service: JSONValue, strict: Bool) -> FeedExport {
    let named = OpenReferralUK3.named(service)
    return strict ? OpenReferralUK3.strict(named) : FeedExport(record: named)
  }

  /// A service as Open Referral UK 1 writes it; what it has no place for stays as additional members.
  ///
  /// Schedules become `regular_schedules`, one a weekday, or `holiday_schedules`. A schedule without a weekday, an
  /// address that is neither physical nor postal, and an attribute without a term have no place: they are losses.
  package static func openReferralUK1(_ service: JSONValue) -> FeedExport { OpenReferralUK1.export(service) }
}
