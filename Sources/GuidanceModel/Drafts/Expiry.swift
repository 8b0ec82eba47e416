/// When a draft is deleted, and when not.
///
/// A draft is deleted only when its time is over, someone saw the warning a week or more before, and the clock
/// can be believed.
package enum Expiry {
  /// Seconds of a day.
  package static let day = 86_400
  /// Seconds that a draft is kept unless it is extended: 30 days.
  package static let usual = 30 * day
  /// Seconds that a draft is kept at most: 90 days from its beginning.
  package static let most = 90 * day
  /// Seconds between the warning and the deletion at least: 7 days.
  package static let notice = 7 * day

  package enum State: Hashable, Sendable {
    case kept
    /// It will be deleted at this moment, unless it is extended or the warning was seen too late.
    case warning(Moment)
    case due
    /// The clock is behind the newest save, or more than 90 days ahead of it: nothing is deleted.
    case clockInDoubt
  }

  /// - Parameter newest: The newest save of any draft.
  package static func state(of draft: Draft, newest: Moment, at now: Moment) -> State {
    guard now >= newest, now <= newest + most else { return .clockInDoubt }
    guard now >= draft.expires + -notice else { return .kept }
    guard let warned = draft.warned, warned <= now else { return .warning(max(draft.expires, now + notice)) }
    let end = max(draft.expires, warned + notice)
    return now >= end ? .due : .warning(end)
  }
}

extension Draft {
  /// The latest moment to which it can be extended.
  package var latestEnd: Moment { begun + Expiry.most }

  /// Gives it more time, 30 days from now or as much as is left of 90 from its beginning; the warning starts anew.
  ///
  /// - Returns: Whether there was more time to give; nothing changes otherwise.
  package mutating func extend(at now: Moment, reason: String) -> Bool {
    let end = min(now + Expiry.usual, latestEnd)
    guard end > expires else { return false }
    expires = end
    extensions.append(Extension(at: now, until: expires, reason: reason))
    warned = nil
    return true
  }
}

extension Moment {
  package static func + (moment: Moment, seconds: Int) -> Moment { Moment(seconds: moment.seconds + seconds) }
}
