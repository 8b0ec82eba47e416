/// The form in which a feed goes out.
package enum ExportForm: Equatable, Sendable {
  /// As it came, file by file.
  case source
  case hsds30(FeedLayout)
  case hsds31(FeedLayout)
  /// - strict: Without the fields that the profile has no place for, such as phones.
  case openReferralUK3(FeedLayout, strict: Bool)
  case openReferralUK1
}
