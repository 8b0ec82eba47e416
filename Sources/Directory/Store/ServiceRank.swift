internal import GuidanceModel

/// The number under which a service stands in every table and index.
///
/// Lower is better, whatever is looked for: what an index gives first is kept when there is too much of it.
struct ServiceRank {
  /// Bits of the running number; the rest says how good the service is.
  static let sequenceBits = 40

  /// 0 for the best to 63.
  let grade: Int

  /// - Parameter day: The day of the import, by which freshness is judged.
  init(_ service: LocalService, isNational: Bool, on day: Day) {
    let standing =
      switch service.status {
      case .active, .notSaid: 0
      case .temporarilyClosed: 1
      case .inactive, .defunct: 3
      }
    let reach = isNational ? 0 : 1
    let contact = service.hasPhone ? 0 : 1
    grade = standing << 4 | reach << 3 | contact << 2 | Staleness(of: service.lastAssured, on: day).rawValue
  }

  func id(sequence: Int) -> Int64 { Int64(grade) << Int64(Self.sequenceBits) | Int64(sequence) }
}
