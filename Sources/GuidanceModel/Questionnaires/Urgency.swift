/// How soon to act, least to most.
package enum Urgency: String, CaseIterable, Comparable, Sendable {
  case information, advice, soon, urgent, emergency

  package static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .information: 0
    case .advice: 1
    case .soon: 2
    case .urgent: 3
    case .emergency: 4
    }
  }
}
