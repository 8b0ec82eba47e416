package import GuidanceModel

/// How long ago someone last said that a service is described rightly.
///
/// Six and twelve months are when Hounslow Connect asks an organisation again, and 24 when Open Helplines
/// calls a record wrong.
package enum Staleness: Int, CaseIterable, Sendable {
  case withinSixMonths
  case withinAYear
  case withinTwoYears
  /// Longer ago, or nobody says when.
  case older

  package init(of day: Day?, on today: Day) {
    guard let day else {
      self = .older
      return
    }
    self =
      switch today.number - day.number {
      case ..<183: .withinSixMonths
      case ..<366: .withinAYear
      case ..<731: .withinTwoYears
      default: .older
      }
  }
}

extension LocalService {
  /// The later of the days on which it was assured and changed.
  package var lastAssured: Day? { [assured, changed].compactMap(\.self).max() }

  package var hasPhone: Bool { !phones.isEmpty || sites.contains { !$0.phones.isEmpty } }
}
