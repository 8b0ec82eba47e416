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

  /// Days after which nothing counts as said any more.
  package static let daysThatCount = 731

  package init(of day: Day?, on today: Day) {
    guard let day else {
      self = .older
      return
    }
    self =
      switch today.number - day.number {
      case ..<183: .withinSixMonths
      case ..<366: .withinAYear
      case ..<Self.daysThatCount: .withinTwoYears
      default: .older
      }
  }
}
