/// Days of the week as feeds write them.
enum WeekdayText {
  /// A weekday, 0 for Monday, with its place in the month where one is given.
  struct Reading: Equatable {
    var place: Int?
    var weekday: Int
  }

  /// The days of a `byday` such as `MO,TU`, `1SA` or `-1FR`; nil when one of them is not understood.
  static func byDay(_ text: String) -> [Reading]? {
    all(in: text) { word in
      let place = word[..<(word.utf8.firstIndex { $0 >= UInt8(ascii: "A") } ?? word.endIndex)]
      guard let weekday = named(word[place.endIndex...]) else { return nil }
      if place.isEmpty { return Reading(place: nil, weekday: weekday) }
      guard let number = Int(place), (-5...5).contains(number), number != 0 else { return nil }
      return Reading(place: number, weekday: weekday)
    }
  }

  /// The days of a `weekday`: a name, or a number from 1 for Monday to 7; nil when one of them is not understood.
  static func weekdays(_ text: String) -> [Int]? {
    all(in: text) { word in
      if let number = Int(word) { return (1...7).contains(number) ? number - 1 : nil }
      return named(word)
    }
  }

  private static func all<Day>(in text: String, _ read: (Substring) -> Day?) -> [Day]? {
    let words = text.utf8.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }.map {
      Substring($0)
    }
    let days = words.compactMap(read)
    return days.isEmpty || days.count < words.count ? nil : days
  }

  /// `MO`, `Mon`, `Monday`, `Mondays`, in capitals or not; two letters tell them apart.
  private static func named(_ word: Substring) -> Int? {
    byName[word.lowercased()]
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: Weekday.allCases.enumerated().flatMap { index, day in
      (2...day.rawValue.count).map { (String(day.rawValue.prefix($0)), index) } + [(day.rawValue + "s", index)]
    })
}
