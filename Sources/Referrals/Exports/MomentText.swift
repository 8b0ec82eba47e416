internal import GuidanceModel

/// A moment as it stands in JSON: `2026-11-22T14:02:31Z`, in the years 1 to 9999.
struct MomentText: Codable {
  let moment: Moment

  init(_ moment: Moment) {
    self.moment = moment
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Self.moment(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
    }
    self.moment = moment
  }

  func encode(to encoder: any Encoder) throws {
    guard let text else {
      throw EncodingError.invalidValue(moment, .init(codingPath: encoder.codingPath, debugDescription: "no such year"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private static let secondsPerDay = 86_400

  /// The moments that can be written: from the first second of year 1 to the last one of year 9999.
  private static let writable: Range<Int>? = Day(year: 1, month: 1, day: 1).flatMap { first in
    Day(year: 9999, month: 12, day: 31).map { last in
      first.number * secondsPerDay..<(last.number + 1) * secondsPerDay
    }
  }

  private var text: String? {
    guard Self.writable?.contains(moment.seconds) == true else { return nil }
    let remainder = moment.seconds % Self.secondsPerDay
    let second = remainder < 0 ? remainder + Self.secondsPerDay : remainder
    let day = Day(number: (moment.seconds - second) / Self.secondsPerDay)
    let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits).joined(separator: ":")
    return "\(day)T\(clock)Z"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func moment(_ text: String) -> Moment? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 9, parts[1].hasSuffix("Z"), let day = Day(parts[0]) else {
      return nil
    }
    let clock = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = number(clock[0], below: 24), let minute = number(clock[1], below: 60),
      let second = number(clock[2], below: 60)
    else { return nil }
    return Moment(seconds: day.number * secondsPerDay + hour * 3600 + minute * 60 + second)
  }

  private static func number(_ digits: Substring, below bound: Int) -> Int? {
    guard digits.utf8.count == 2, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits).flatMap { $0 < bound ? $0 : nil }
  }
}
