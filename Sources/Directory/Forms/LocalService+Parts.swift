internal import GuidanceModel

extension ServiceStatus {
  /// The status that a word says, whatever its capitals and whatever joins two words.
  init(word: String) {
    let words = word.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: " ")
    self = ServiceStatus(rawValue: words) ?? .notSaid
  }
}

extension ServiceAges {
  /// The ages of a service in whole years; nil where it says neither, or only what no age can be.
  init?(_ service: JSONValue) {
    let ages = ["minimum_age", "maximum_age"].map { service[$0]?.said.flatMap(Self.years) }
    guard ages.contains(where: { $0 != nil }) else { return nil }
    self.init(least: ages[0], most: ages[1])
  }

  /// A number of years from 0 to 150, as in `12` or `12.0`; nil for anything else.
  static func years(_ text: String) -> Int? {
    guard let years = Double(text), (0...150).contains(years) else { return nil }
    return Int(years)
  }
}

extension ServicePhone {
  /// A phone of a record; nil where it gives no number.
  init?(_ phone: JSONValue) {
    guard let number = phone["number"], number.said != nil, let verbatim = number.text else { return nil }
    self.init(
      verbatim, extension: phone["extension"]?.said, kind: phone["type"]?.said, note: phone.line("description"),
      languages: phone.list("languages").compactMap(\.languageName))
  }
}

extension JSONValue {
  func list(_ key: String) -> [JSONValue] { self[key]?.items ?? [] }

  func paragraphs(_ key: String) -> [String] { self[key]?.text.map(FeedText.paragraphs) ?? [] }

  func line(_ key: String) -> String? { self[key]?.text.flatMap(FeedText.line) }

  /// The day of a date or of a time stamp; nil for anything else.
  func day(_ key: String) -> Day? { self[key]?.said?.leadingDay }

  var languageName: String? { line("name") ?? line("language") ?? line("code") }

  /// A cost in one line, in the feed's own words.
  var cost: String? {
    let parts = ["option", "amount", "currency", "amount_description"].compactMap { line($0) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What an attribute says: its term, else its label, else its value.
  var term: String? {
    self["taxonomy_term"]?.line("name") ?? self["taxonomy_term"]?.line("term") ?? line("label") ?? line("value")
  }

  /// The addresses on the web under some keys and in some lists, each once.
  func links(_ keys: [String], _ lists: [String]) -> [ServiceLink] {
    let single = keys.compactMap { self[$0]?.said }.map { ServiceLink($0) }
    let listed = lists.flatMap(list).compactMap { link in
      link["url"]?.said.map { ServiceLink($0, label: link.line("label")) }
    }
    var seen: Set<String> = []
    return (single + listed).filter { seen.insert($0.address).inserted }
  }
}

extension String {
  /// The day with which a date or a time stamp begins.
  var leadingDay: Day? {
    Day(Substring(utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }))
  }
}
