/// A day, a month of a year, or a year: as much of a date as someone knows.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12; nil when only the year is known.
  package let month: Int?
  /// nil when only the month is known.
  package let day: Int?

  /// Reads what people write: `14 3 2007`, `14/03/2007`, `14 March 2007`, `March 2007`, `3/2007`, `2007-03-14`, `2007`.
  ///
  /// - Returns: nil for anything else, for a date that does not exist, and for years before 1900.
  package init?(_ text: some StringProtocol) {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (1...3).contains(parts.count) else { return nil }
    let isISO = parts.count > 1 && parts[0].count == 4 && parts[0].allSatisfy(\.isNumber)
    let ordered = isISO ? Array(parts.reversed()) : parts
    guard let last = ordered.last, last.count == 4, let year = Int(last), (1900...2999).contains(year) else {
      return nil
    }
    self.year = year
    guard ordered.count > 1 else {
      month = nil
      day = nil
      return
    }
    guard let month = Self.month(ordered[ordered.count - 2]) else { return nil }
    self.month = month
    guard ordered.count > 2 else {
      day = nil
      return
    }
    guard let day = Self.day(ordered[0]), Day(year: year, month: month, day: day) != nil else { return nil }
    self.day = day
  }

  /// The first day that it can mean.
  package var earliest: Day? { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that it can mean.
  package var latest: Day? {
    if day != nil { return earliest }
    let isLastMonth = (month ?? 12) == 12
    return Day(year: isLastMonth ? year + 1 : year, month: isLastMonth ? 1 : (month ?? 12) + 1, day: 1).map { $0 + -1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    guard text.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  private static func day(_ text: String) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    let digits = endings.contains { text.hasSuffix($0) } ? String(text.dropLast(2)) : text
    return Int(digits)
  }
}

extension PartialDate: CustomStringConvertible {
  /// `14 March 2007`, `March 2007` or `2007`.
  package var description: String {
    guard let month else { return String(year) }
    let name = Self.months[month - 1]
    let named = name.prefix(1).uppercased() + name.dropFirst()
    return day.map { "\($0) \(named) \(year)" } ?? "\(named) \(year)"
  }
}
