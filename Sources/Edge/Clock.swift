internal import Glibc
package import GuidanceModel

/// The clocks of the machine; nothing else in the programs reads one.
package enum Clock {
  package static var now: Moment { Moment(seconds: time(nil)) }

  /// Milliseconds since 1970-01-01T00:00:00Z.
  package static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  package static var local: LocalTime { LocalTime(now) }
}
