/// What someone looks for among local services; nothing of it is kept.
package struct ServiceQuery: Sendable {
  /// Whom the help is for.
  package enum Reader: Equatable, Sendable {
    /// Someone of an age, in years.
    case age(Int)
    case audience(Audience)
  }

  /// The words, in the order in which they were typed.
  package var words: [String]
  /// Whether the last word may not be finished yet.
  package var isBeingTyped = false
  package var near: SoughtPlace?
  /// Only services that are known to be open at this time.
  package var openAt: LocalTime?
  package var reader: Reader?
  /// Only services that say that they use this language.
  package var language: String?
  /// The most matches wanted.
  package var limit = 20

  package init(words: [String]) {
    self.words = words
  }
}
