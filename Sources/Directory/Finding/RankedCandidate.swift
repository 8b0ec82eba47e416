internal import GuidanceModel

/// A candidate with its place in the list.
struct RankedCandidate {
  let candidate: Candidate
  let miles: Double?
  /// Whether a place was named.
  let isSought: Bool
  let score: Int

  var reasons: [MatchReason] {
    guard isSought else { return [candidate.reason] }
    if let miles {
      return [candidate.reason, .near(miles: miles, isRough: candidate.flags.contains(.isRoughlyPlaced))]
    }
    return [candidate.reason, candidate.flags.contains(.saysPlace) ? .covers : .placeNotSaid]
  }
}
