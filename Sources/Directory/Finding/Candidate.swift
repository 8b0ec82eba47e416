internal import GuidanceModel

/// A service that might be meant, with what ranks it.
struct Candidate {
  let id: Int64
  let flags: ServiceFlags
  let assured: Day?
  let ages: ServiceAges
  let points: [GeoPoint]
  /// Where the words stand in it.
  let reason: MatchReason
  /// The part of what was typed that stands in it, in percent; a rare word is a greater part.
  let share: Int

  /// - Parameter row: id, flags, assured, least, most, points.
  init(_ row: RowCells, reason: MatchReason, share: Int) {
    id = row.number(0)
    flags = ServiceFlags(rawValue: Int(row.number(1)))
    assured = row.numberIfSaid(2).map(Day.init(number:))
    ages = ServiceAges(least: row.numberIfSaid(3), most: row.numberIfSaid(4))
    points = PackedPoints.decode(row.bytes(5))
    self.reason = reason
    self.share = share
  }
}

extension Candidate {
  /// How well it fits, on the scale of the contacts and advice pages.
  func score(miles: Double?, isSought: Bool, on day: Day) -> Int {
    (isSought ? nearbyWorth : worth) + freshness(on: day) + (flags.contains(.hasPhone) ? 2 : 0)
      - penalty + nearness(miles, isSought: isSought)
  }

  private var worth: Int {
    switch reason {
    case .name: 85
    case .need: 70
    case .text: 35
    default: 5 + share / 5
    }
  }

  /// Among what fits all words the distance decides, when a place was named.
  private var nearbyWorth: Int {
    switch reason {
    case .name: 57
    case .need: 55
    case .text: 45
    default: share / 10
    }
  }

  private var penalty: Int {
    if flags.contains(.isGone) { return 60 }
    return flags.contains(.isClosedForNow) ? 30 : 0
  }

  private func freshness(on day: Day) -> Int {
    6 - 2 * Staleness(of: assured, on: day).rawValue
  }

  /// Up to forty for what is round the corner; what serves the place without a known distance stands in the middle.
  private func nearness(_ miles: Double?, isSought: Bool) -> Int {
    guard isSought else { return 0 }
    guard let miles else { return flags.contains(.saysPlace) ? 20 : -20 }
    return max(40 - Int(2 * miles), -20)
  }

  func suits(_ reader: ServiceQuery.Reader?) -> Bool {
    switch reader {
    case .age(let age): (ages.least ?? 0)...max(ages.most ?? 200, ages.least ?? 0) ~= age
    case .audience(.child): (ages.least ?? 0) < 18
    case .audience, nil: true
    }
  }
}
