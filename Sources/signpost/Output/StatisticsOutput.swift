import Directory
import GuidanceModel

/// A feed in numbers, as scripts read it.
struct StatisticsOutput: Encodable {
  let id: String
  let standard: String
  let layout: String
  let source: String
  let imported: String
  let services: Int
  let withPhone: Int
  let withHours: Int
  let withPlace: Int
  /// Services by the time since they were assured: within 6, 12 and 24 months, and longer ago or never.
  let assuredWithin6Months: Int
  let assuredWithin12Months: Int
  let assuredWithin24Months: Int
  let assuredLongerAgoOrNever: Int
  let files: [ImportOutput.File]
  let problems: [String: Int]

  init(_ feed: FeedStatistics) {
    id = feed.feed
    standard = feed.form.standard.rawValue
    layout = feed.form.layout.rawValue
    source = feed.source
    imported = feed.imported.description
    services = feed.services
    withPhone = feed.withPhone
    withHours = feed.withHours
    withPlace = feed.withPlace
    assuredWithin6Months = feed.staleness[.withinSixMonths] ?? 0
    assuredWithin12Months = feed.staleness[.withinAYear] ?? 0
    assuredWithin24Months = feed.staleness[.withinTwoYears] ?? 0
    assuredLongerAgoOrNever = feed.staleness[.older] ?? 0
    files = feed.files.map { ImportOutput.File(name: $0.name, table: $0.table?.rawValue, rows: $0.rows) }
    problems = feed.problems
  }

  func printPlainly() {
    print("\(id): \(services) services (\(standard), \(layout)), imported on \(imported) from \(SafeText(source))")
    print("  with a number \(withPhone), with hours \(withHours), with a place \(withPlace)")
    print(
      "  said to be right within 6 months \(assuredWithin6Months), 12 months \(assuredWithin12Months), "
        + "24 months \(assuredWithin24Months), longer ago or never \(assuredLongerAgoOrNever)")
    for file in files { print("  \(SafeText(file.name)): \(file.rows) rows") }
    for (problem, count) in problems.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("  \(count) × \(ProblemWords.text(of: problem))")
    }
  }
}
