/// When a channel answers.
package enum Schedule: Equatable, Sendable {
  case always
  /// The service does not say, or its pages disagree; the program never guesses.
  case unknown
  case weekly(WeeklyHours)

  package init(_ reader: Reader) throws(ContentFault) {
    guard case .text(let text, _) = reader.tree else {
      self = .weekly(try WeeklyHours(reader))
      return
    }
    switch text {
    case "always": self = .always
    case "unknown": self = .unknown
    default:
      throw reader.fault(
        "'\(text)' is not known here", remedy: "use always, unknown, or 'weekly:' with days and times")
    }
  }
}
