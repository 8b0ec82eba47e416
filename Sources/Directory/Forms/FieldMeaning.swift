internal import GuidanceModel

/// What a field is meant to hold, where something can be wrong with it.
enum FieldMeaning {
  case phone, email, web, time
  /// A day that is shown as a day, and one that stands in a schedule or in a history.
  case day, date

  /// The meaning of a field of a table; nil for one that may hold any text.
  init?(field: String, table: FeedTable) {
    switch field {
    case "number" where table == .phone: self = .phone
    case "email", "assurer_email": self = .email
    case "url", "website": self = .web
    case "assured_date", "last_modified": self = .day
    case "valid_from", "valid_to", "dtstart", "until", "start_date", "end_date", "last_action_date": self = .date
    case "opens_at", "closes_at": self = .time
    default: return nil
    }
  }

  /// What is wrong with what a field says, and what is done about it.
  func problems(of said: String) -> [(FeedProblem, FeedRemedy)] {
    switch self {
    case .phone: PhoneCheck.problems(of: said).map { ($0, .kept) }
    case .email: emailProblems(said)
    case .web: hasScheme(said) ? [] : [(.addressWithoutScheme, .kept)]
    case .day: isDay(said) ? [] : [(.dateInvalid, .setAside)]
    case .date: isDay(said) ? [] : [(.dateInvalid, .kept)]
    case .time: ClockText.minute(said) != nil ? [] : [(.timeNotUnderstood, .kept)]
    }
  }

  private func emailProblems(_ said: String) -> [(FeedProblem, FeedRemedy)] {
    let addresses = ServiceReach.addresses(said)
    let invalid: [(FeedProblem, FeedRemedy)] = addresses.allSatisfy(isEmail) ? [] : [(.emailInvalid, .kept)]
    return addresses.count > 1 ? [(.severalEmails, .mended)] + invalid : invalid
  }

  private func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.unicodeScalars.contains(where: \.properties.isWhitespace)
    else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }

  private func hasScheme(_ said: String) -> Bool {
    let lower = said.prefix(8).lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") || lower.hasPrefix("mailto:")
  }

  /// Whether a text begins with a day, as dates and time stamps do.
  private func isDay(_ said: String) -> Bool {
    said.leadingDay != nil
  }
}
