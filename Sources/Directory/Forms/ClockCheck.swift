/// Tells the times of day that feeds write from what is none.
enum ClockCheck {
  /// Whether a text is a time of day: `09:00`, `09:00:00Z`, `9am`, `9:00 p.m.`, `9.30`, `930`, `noon`.
  ///
  /// A bare `9` may be any nine o'clock, and is none.
  static func isTime(_ said: String) -> Bool {
    let text = said.lowercased().filter { !$0.isWhitespace }
    if ["noon", "midday", "midnight", "12noon", "12midnight"].contains(text) { return true }
    let half = text.filter { $0 != "." }
    for ending in ["am", "pm", "a", "p"] where half.hasSuffix(ending) {
      return isClock(text.prefix { $0.isNumber || $0 == ":" || $0 == "." }, hours: 0...12, isBareHourEnough: true)
    }
    return isClock(withoutZone(text), hours: 0...24, isBareHourEnough: false)
  }

  /// The time without a date before it, a fraction of a second, and an offset behind it.
  private static func withoutZone(_ text: String) -> Substring {
    let time = text.split(separator: "t").last ?? ""
    let clock = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let rest = time[clock.endIndex...]
    guard rest.isEmpty || rest == "z" || rest.first == "+" || rest.first == "-" else { return "" }
    return clock.count > 9 ? clock.prefix(8) : clock
  }

  private static func isClock(_ text: Substring, hours: ClosedRange<Int>, isBareHourEnough: Bool) -> Bool {
    let parts = parts(text)
    guard (isBareHourEnough ? 1...3 : 2...3).contains(parts.count), hours.contains(parts[0]) else { return false }
    return parts.dropFirst().allSatisfy { $0 < 60 } && (parts[0] < 24 || parts.dropFirst().allSatisfy { $0 == 0 })
  }

  /// Hours, minutes and seconds, with or without a mark between them; none where one has not two digits.
  private static func parts(_ text: Substring) -> [Int] {
    var parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    if parts.count == 1, (3...4).contains(text.count) { parts = [text.dropLast(2), text.suffix(2)] }
    guard (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return [] }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : []
  }
}
