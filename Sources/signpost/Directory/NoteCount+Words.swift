import Directory
import GuidanceModel

extension NoteCount {
  /// The problem as a line for people, with where the first ones are.
  var words: String {
    let what = ProblemWords.text(of: problem)
    let place = field.map { " (\(SafeText($0)))" } ?? ""
    let rows = examples.map { example in
      SafeText(example.file).string + (example.row.map { " row \($0)" } ?? "")
    }
    return "\(count) × \(what)\(place): \(ProblemWords.text(done: done)). First: \(rows.joined(separator: ", "))"
  }
}

/// What is wrong with rows and fields, in words.
enum ProblemWords {
  static func text(of problem: String) -> String {
    if let problem = ImportProblem(rawValue: problem) { return text(of: problem) }
    return FeedProblem(rawValue: problem).map(text) ?? problem
  }

  static func text(done: String) -> String {
    switch FeedRemedy(rawValue: done) {
    case .mended: "mended"
    case .setAside: "set aside"
    case .kept, nil: "kept as it is"
    }
  }

  private static func text(of problem: ImportProblem) -> String {
    switch problem {
    case .damagedRecord: "a record that cannot be read"
    case .repeatedPage: "a page that came twice"
    case .pagesMissing: "fewer records than the pages say there are"
    case .duplicateKey: "a key that stands twice in an object"
    case .notUTF8: "text that is not UTF-8"
    case .byteOrderMark: "a byte order mark"
    case .emptyRow: "a row with nothing in it"
    case .shortRow: "a row with fewer cells than the header"
    case .longRow: "a row with more cells than the header"
    case .looseQuotes: "quotation marks out of place"
    case .nulByte: "a NUL byte"
    case .namelessRow: "a service with neither an id nor a name"
    case .repeatedService: "a service whose id is taken"
    case .noOwner: "a row that belongs to nothing"
    case .ownerMissing: "a row that belongs to one that is not there"
    }
  }

  private static func text(of problem: FeedProblem) -> String {
    switch problem {
    case .missing: "nothing where something is needed"
    case .statusUnknown: "a status that is not known"
    case .phoneAsNumber: "a phone number that a spreadsheet turned into a figure"
    case .phoneWithWords: "words in a phone number"
    case .severalPhones: "several phone numbers in one field"
    case .phoneZeroLost: "a phone number without its first 0"
    case .phoneForcedAbroad: "a short number with +44 before it, which cannot be dialled"
    case .timeNotUnderstood: "a time that is not understood"
    case .scheduleNotUnderstood: "a schedule that is not understood"
    case .coordinatesImpossible: "coordinates outside the United Kingdom"
    case .coordinatesSwapped: "coordinates the wrong way round"
    case .dateInvalid: "a date that is none"
    case .emailInvalid: "an e-mail address that is none"
    case .severalEmails: "several e-mail addresses in one field"
    case .addressWithoutScheme: "a web address without https://"
    case .noOrganisation: "a service without its organisation"
    case .ageInvalid: "an age that is none"
    case .formula: "a text that a spreadsheet would run"
    case .controlCharacters: "control characters"
    case .directionCharacters: "characters that turn text round"
    case .markup: "markup"
    case .literalNull: "the word null for nothing"
    }
  }
}
