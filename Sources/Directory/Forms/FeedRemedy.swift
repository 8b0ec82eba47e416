/// What is done about an odd field.
package enum FeedRemedy: String, CaseIterable, Sendable {
  /// It is kept and shown as it is.
  case kept
  /// It is kept as it is, and shown mended.
  case mended
  /// It is kept as it is, and not shown or used.
  case setAside = "set-aside"
}
