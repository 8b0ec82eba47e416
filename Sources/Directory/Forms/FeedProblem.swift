/// What is odd about a field of a feed; it never holds what the field says.
package enum FeedProblem: String, CaseIterable, Sendable {
  /// What the standard requires is not there, or blank.
  case missing
  /// A status that is none of the standard's.
  case statusUnknown = "status-unknown"
  /// A phone that a spreadsheet took for a number, as in `4.48E+11`.
  case phoneAsNumber = "phone-as-number"
  /// Words in a phone, such as hours or a name.
  case phoneWithWords = "phone-with-words"
  /// Two or more phones in one field.
  case severalPhones = "several-phones"
  /// A phone that lost its leading zero.
  case phoneZeroLost = "phone-zero-lost"
  /// A short number that was written as an international one, as in `+44116123`, and cannot be dialled so.
  case phoneForcedAbroad = "phone-forced-abroad"
  case timeNotUnderstood = "time-not-understood"
  /// A schedule whose days or rule are not understood though its times are.
  case scheduleNotUnderstood = "schedule-not-understood"
  /// Coordinates outside the United Kingdom, or at 0, 0.
  case coordinatesImpossible = "coordinates-impossible"
  /// Latitude and longitude stand in each other's place.
  case coordinatesSwapped = "coordinates-swapped"
  case dateInvalid = "date-invalid"
  case emailInvalid = "email-invalid"
  case severalEmails = "several-emails"
  /// A web address without `https://` before it.
  case addressWithoutScheme = "address-without-scheme"
  /// A service that names no organization, or one without a name.
  case noOrganisation = "no-organisation"
  /// An age that is no number of years, or a least age above the most.
  case ageInvalid = "age-invalid"
  /// Text that a spreadsheet would run: it begins with =, @ or a tab, or with a sign and no number.
  case formula
  case controlCharacters = "control-characters"
  /// Characters that turn the direction of writing.
  case directionCharacters = "direction-characters"
  /// Tags or entities of HTML in a text.
  case markup
  /// The word null in place of nothing.
  case literalNull = "literal-null"
}
