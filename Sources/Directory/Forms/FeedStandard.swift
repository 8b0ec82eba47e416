/// A published way, or a publisher's own way, of writing services down.
///
/// The raw values are the words that scripts use.
package enum FeedStandard: String, CaseIterable, Sendable {
  /// Human Services Data Specification 1.1; also the tables of Ohana, which came before it.
  case hsds11 = "hsds-1.1"
  case hsds20 = "hsds-2.0"
  case hsds30 = "hsds-3.0"
  case hsds31 = "hsds-3.1"
  case openReferralUK1 = "open-referral-uk-1"
  case openReferralUK3 = "open-referral-uk-3"
  /// The first interface of Outpost, as Buckinghamshire publishes it.
  case outpost
  /// One plain table with a row a service, whose columns are known by their headings.
  case plainTable = "table"
  case openHelplines = "open-helplines"
}
