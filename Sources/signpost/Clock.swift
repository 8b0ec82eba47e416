import Glibc
import GuidanceModel

/// The clocks of the machine; nothing else in the program reads one.
enum Clock {
  static var now: Moment { Moment(seconds: time(nil)) }

  static var local: LocalTime { LocalTime(now) }
}
