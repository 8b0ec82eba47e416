package import GuidanceModel

/// What a feed holds, in numbers.
package struct FeedStatistics: Sendable {
  package let feed: String
  package let form: FeedForm
  package let source: String
  package let imported: Day
  /// Rows or records of each file.
  package let files: [ImportReport.File]
  package let services: Int
  package let withPhone: Int
  package let withHours: Int
  package let withPlace: Int
  /// How long ago the services were assured.
  package let staleness: [Staleness: Int]
  /// How often each problem was noted at the last import.
  package let problems: [String: Int]
}
