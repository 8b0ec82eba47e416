import Glibc
import GuidanceModel

/// The clocks of the machine; nothing else in the program reads one.
enum Clock {
  static var now: Moment { Moment(seconds: time(nil)) }

  /// Milliseconds since 1970-01-01T00:00:00Z.
  static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  static var local: LocalTime { LocalTime(now) }
}
