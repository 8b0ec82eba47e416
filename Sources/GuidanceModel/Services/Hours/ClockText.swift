/// Times of day as feeds write them.
///
/// Read are `09:00`, `09:00:00Z`, `9.30`, `9am`, `9:00a`, `4:00 PM`, `900`, `1930`, `24:00`, `noon`, `midnight` and a
/// whole ISO 8601 time. An offset or `Z` is passed over: see `ServiceHours`.
package struct ClockText {
  private static let names = [
    "noon": 720, "midday": 720, "12noon": 720, "12:00noon": 720, "midnight": 0, "12midnight": 0, "12:00midnight": 0,
  ]

  private var rest: Substring

  /// Minutes since midnight, 0 to 1440; nil for what is not surely one time.
  package static func minute(_ text: String) -> Int? { plainMinute(text) ?? writtenMinute(text) }

  /// The time of `9:00`, `09:00` and `09:00:00`, which most feeds write.
  private static func plainMinute(_ text: String) -> Int? {
    var (numbers, digits, number, total) = (0, 0, 0, 0)
    func end() -> Bool {
      guard digits == 2 || digits == 1 && numbers == 0, numbers == 0 || number < 60 else { return false }
      total = total * 60 + number
      (numbers, digits, number) = (numbers + 1, 0, 0)
      return numbers < 4
    }
    for byte in text.utf8 {
      if isDigit(byte) {
        (digits, number) = (digits + 1, number * 10 + Int(byte & 0xF))
        guard digits < 3 else { return nil }
      } else {
        guard byte == UInt8(ascii: ":"), end() else { return nil }
      }
    }
    guard end(), numbers > 1 else { return nil }
    let minute = numbers == 2 ? total : total / 60
    return minute <= LocalTime.minutesPerDay ? minute : nil
  }

  private static func writtenMinute(_ text: String) -> Int? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if let minute = names[text] { return minute }
    var scanner = ClockText(rest: time(in: text))
    return scanner.minute()
  }

  /// What follows the date of `2026-01-05T09:00`.
  private static func time(in text: String) -> Substring {
    guard let mark = text.firstIndex(of: "t"), Day(text[..<mark]) != nil else { return text[...] }
    return text[text.index(after: mark)...]
  }

  private mutating func minute() -> Int? {
    let digits = scanDigits()
    var (hour, minute) = (Int(digits) ?? 0, 0)
    let isWhole: Bool
    switch digits.utf8.count {
    case 1...2:
      isWhole = !scan(":.")
      if !isWhole {
        guard let minutes = scanTwoDigits(), skipSeconds() else { return nil }
        minute = minutes
      }
    case 3...4:
      isWhole = false
      (hour, minute) = (hour / 100, hour % 100)
    default: return nil
    }
    guard minute < 60, let hour = wholeDayHour(hour, isWhole: isWhole), hour * 60 + minute <= LocalTime.minutesPerDay
    else { return nil }
    return hour * 60 + minute
  }

  /// The hour by the 24-hour clock, by what follows the digits; a bare `9` may be any nine o'clock and is none.
  private func wholeDayHour(_ hour: Int, isWhole: Bool) -> Int? {
    switch rest.filter({ $0 != "." }) {
    case "a", "am": (0...12).contains(hour) ? hour % 12 : nil
    case "p", "pm": (1...12).contains(hour) ? hour % 12 + 12 : nil
    default: !isWhole && (rest.isEmpty || isOffset) ? hour : nil
    }
  }

  /// `z`, `+01:00`, `-0500` and the like.
  private var isOffset: Bool {
    if rest == "z" { return true }
    guard rest.first == "+" || rest.first == "-", (3...6).contains(rest.utf8.count) else { return false }
    return rest.dropFirst().utf8.allSatisfy { Self.isDigit($0) || $0 == UInt8(ascii: ":") }
  }

  private mutating func skipSeconds() -> Bool {
    guard scan(":") else { return true }
    guard let seconds = scanTwoDigits(), seconds < 61 else { return false }
    if scan(".") { _ = scanDigits() }
    return true
  }

  private mutating func scanDigits() -> Substring {
    let digits = rest.prefix { $0.utf8.count == 1 && $0.utf8.allSatisfy(Self.isDigit) }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  /// Exactly two digits; a third is a slip as in `6:300pm`.
  private mutating func scanTwoDigits() -> Int? {
    let digits = scanDigits()
    return digits.utf8.count == 2 ? Int(digits) : nil
  }

  private mutating func scan(_ marks: String) -> Bool {
    guard let mark = rest.first, marks.contains(mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
