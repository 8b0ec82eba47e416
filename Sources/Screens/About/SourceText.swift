internal import GuidanceModel

/// Says in words where a fact is from.
enum SourceText {
  /// Title, publisher, grade in words, and dates on one line.
  static func line(_ source: Source, _ words: Words) -> SafeText {
    let printed = source.printed ?? words[.sourceUndated].string
    return words(
      .sourceLine,
      [
        "title": source.title, "publisher": source.publisher, "grade": words[source.grade.phrase].string,
        "printed": printed, "read": source.read.description,
      ])
  }
}

extension Source.Grade {
  fileprivate var phrase: Phrase {
    switch self {
    case .serviceItself: .gradeA
    case .publicBody: .gradeB
    case .secondHand: .gradeC
    case .copy: .gradeD
    }
  }
}
