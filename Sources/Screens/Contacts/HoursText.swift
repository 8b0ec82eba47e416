internal import GuidanceModel

/// Says in words when a channel answers.
struct HoursText {
  let words: Words
  let holidays: BankHolidays

  /// Open, closed, passed on or unknown now, with the next change.
  func state(of schedule: Schedule, at time: LocalTime) -> SafeText {
    switch schedule.state(at: time, holidays: holidays) {
    case .open(nil): words[.hoursAlways]
    case .open(let end?): words(.hoursOpenUntil, ["time": moment(end, from: time)])
    case .closed(nil): words[.hoursClosed]
    case .closed(let opening?): words(.hoursClosedUntil, ["time": moment(opening, from: time)])
    case .passedOn(nil): words[.hoursPassedOn]
    case .passedOn(let opening?): words(.hoursPassedOnUntil, ["time": moment(opening, from: time)])
    case .unknown: words[.hoursUnknown]
    }
  }

  /// A time such as "5pm", "9am tomorrow" or "9am on Monday".
  func moment(_ time: LocalTime, from now: LocalTime) -> String {
    let clock = clock(time.minute)
    switch time.day.number - now.day.number {
    case 0: return clock
    case 1: return words(.hoursTomorrow, ["time": clock]).string
    default: return words(.hoursOnDay, ["time": clock, "day": words[time.day.weekday.phrase].string]).string
    }
  }

  /// A time of day such as "5pm", "7.30am", "midnight" or "noon".
  func clock(_ minute: Int) -> String {
    if minute == 0 { return words[.hoursMidnight].string }
    if minute == 720 { return words[.hoursNoon].string }
    let hour = minute / 60 % 12 == 0 ? 12 : minute / 60 % 12
    let minutes = minute % 60 == 0 ? "" : ".\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    return "\(hour)\(minutes)\(minute < 720 ? "am" : "pm")"
  }
}

extension Weekday {
  var phrase: Phrase {
    switch self {
    case .monday: .dayMonday
    case .tuesday: .dayTuesday
    case .wednesday: .dayWednesday
    case .thursday: .dayThursday
    case .friday: .dayFriday
    case .saturday: .daySaturday
    case .sunday: .daySunday
    }
  }
}
