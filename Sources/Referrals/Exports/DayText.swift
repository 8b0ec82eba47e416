internal import GuidanceModel

/// A day as it stands in JSON: `2026-11-22`, in the years 1 to 9999.
struct DayText: Codable {
  let day: Day

  init(_ day: Day) {
    self.day = day
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
    }
    self.day = day
  }

  func encode(to encoder: any Encoder) throws {
    guard let first = Day(year: 1, month: 1, day: 1), let last = Day(year: 9999, month: 12, day: 31),
      (first...last).contains(day)
    else {
      throw EncodingError.invalidValue(day, .init(codingPath: encoder.codingPath, debugDescription: "no such year"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(day.description)
  }
}
