/// The little that is read out of texts about opening hours; all else is for people.
enum HoursProse {
  private static let aboutOthers: Set = ["999", "111", "samaritans", "emergency", "otherwise", "outside", "urgent"]
  private static let denials: Set = ["not", "no", "isn", "never", "within", "nor"]
  private static let hours: Set = ["hour", "hours", "hr", "hrs", "h"]
  private static let invitations: Set = ["open", "available", "operates", "runs", "opening", "staffed"]
  private static let offers: Set = [
    "access", "advice", "crisis", "care", "daily", "helpline", "hotline", "line", "phone", "refuge", "service",
    "support",
    "telephone",
  ]

  /// Whether a text says that the service is always open, as in `24/7` or `24-hour helpline`.
  ///
  /// A sentence that speaks of notice, of an emergency or of another service does not count.
  static func saysRoundTheClock(_ text: String) -> Bool {
    speaksOf24(text)
      && sentences(of: text).contains { words in
        !words.contains(where: aboutOthers.contains) && words.indices.contains { isRoundTheClock(words, at: $0) }
      }
  }

  /// Most texts do not, and need not be taken apart.
  private static func speaksOf24(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { $0 == (UInt8(ascii: "2"), UInt8(ascii: "4")) }
  }

  private static func isRoundTheClock(_ words: [String], at index: Int) -> Bool {
    let before = words[..<index].suffix(3)
    let after = Array(words[(index + 1)...].prefix(3))
    guard words[index] == "24", !before.contains(where: denials.contains), let next = after.first else { return false }
    if next == "7" { return (before.last.flatMap { Int($0) } ?? after.dropFirst().first.flatMap { Int($0) }) == nil }
    guard hours.contains(next) else { return false }
    let rest = after.dropFirst()
    if rest.isEmpty { return before.isEmpty || before.last.map(invitations.contains) == true }
    return rest.first.map(offers.contains) == true || isEveryDay(rest)
      || before.last.map(invitations.contains) == true && rest.first != "before"
  }

  /// `a day`, `per day`, `every day`, `7 days`, `seven days`.
  private static func isEveryDay(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    return ["a", "per", "every", "each", "7", "seven"].contains(first) && (second == "day" || second == "days")
  }

  /// Whether texts plainly say that someone without an appointment is not seen.
  static func saysByAppointmentOnly(_ texts: [String]) -> Bool {
    let sentences = texts.flatMap(sentences)
    let exceptions: Set = ["drop", "walk", "otherwise", "except", "some", "outside", "not"]
    guard !sentences.contains(where: { $0.contains(where: exceptions.contains) }) else { return false }
    return sentences.contains { words in
      let text = " " + words.joined(separator: " ") + " "
      return text == " by appointment "
        || [" appointment only ", " appointments only ", " only by appointment ", " strictly by appointment "]
          .contains { text.contains($0) }
    }
  }

  /// The words of each sentence in small letters; `24hrs` is two.
  private static func sentences(of text: String) -> [[String]] {
    text.lowercased().split { ".!?;\n\r".contains($0) }.map { sentence in
      sentence.split { !$0.isLetter && !$0.isNumber }.flatMap { word in
        word.hasPrefix("24") && hours.contains(String(word.dropFirst(2)))
          ? ["24", String(word.dropFirst(2))] : [String(word)]
      }
    }
  }
}
