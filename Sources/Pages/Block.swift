package import GuidanceModel

/// One piece of a page, by its meaning.
package enum Block: Equatable, Sendable {
  case heading(SafeText)
  case paragraph(SafeText)
  /// Lines of equal rank: points, or steps in order.
  case list([SafeText], ListStyle)
  case card(ContactCard)
  case choices([Choice])
  case field(Field)
  case notice(Notice)
  /// A text as a code that a camera reads; where there is no room for it, the number in large figures, if it is one.
  ///
  /// The page says the same in words.
  case code(SafeText, number: SafeText? = nil)
  /// A number in large figures.
  case large(SafeText)
}

/// How the lines of a list stand to each other.
package enum ListStyle: Equatable, Sendable {
  case points
  case steps
}
