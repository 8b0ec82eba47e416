/// The one place on a page that takes the next key; the hardware cursor stands on it.
package enum Focus: Equatable, Sendable {
  /// The page itself, which is read and has nothing to choose.
  case top
  /// The choice with this number.
  case choice(Int)
  /// The page's text field.
  case field
}
