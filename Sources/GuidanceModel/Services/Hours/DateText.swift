/// Dates as feeds write them.
///
/// Read are `2026-12-25`, `20261225`, both with a time behind them, `25/12/2026`, `12/25/26`, `25 December 2026` and
/// `December 25, 2026`.
enum DateText {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The day; nil for what is no date, or is one day when read as in Britain and another when read as in America.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let days = Set(readings(text).compactMap(\.self))
    return days.count == 1 ? days.first : nil
  }

  /// The day with the day of the month first and with the month first, in this order; both the same where no doubt is.
  static func readings(_ text: String) -> [Day?] {
    let text = text.trimmed
    if let day = certainDay(text) { return [day, day] }
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    let numbers = parts.compactMap(number)
    guard parts.count == 3, numbers.count == 3, let year = year(parts[2]) else { return [] }
    return [
      Day(year: year, month: numbers[1], day: numbers[0]), Day(year: year, month: numbers[0], day: numbers[1]),
    ]
  }

  private static func certainDay(_ text: String) -> Day? {
    let date = text.prefix { $0 != "T" && $0 != " " }
    if let day = Day(date) { return day }
    if date.utf8.count == 8, number(date) != nil {
      let (year, monthDay) = (date.prefix(4), date.dropFirst(4))
      return Day("\(year)-\(monthDay.prefix(2))-\(monthDay.dropFirst(2))")
    }
    return dayInWords(text)
  }

  private static func dayInWords(_ text: String) -> Day? {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }
    guard words.count == 3, let month = words.prefix(2).compactMap(month).first, let year = year(words[2]),
      let day = words.prefix(2).compactMap(number).first
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// Four digits, or two for a year of this century.
  private static func year(_ text: Substring) -> Int? {
    switch text.utf8.count {
    case 4: number(text)
    case 2: number(text).map { $0 + 2000 }
    default: nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
