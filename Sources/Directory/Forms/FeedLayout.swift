/// Whether a feed comes as tables or as nested records.
package enum FeedLayout: String, CaseIterable, Sendable {
  case csv
  case json
}
