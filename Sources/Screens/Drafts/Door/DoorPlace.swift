internal import GuidanceModel

/// A page on the way to the drafts.
enum DoorPlace: Hashable, Sendable {
  case looking
  case start
  /// Six words are offered as a passphrase.
  case words
  /// Choose a passphrase of one's own.
  case own
  case again(String)
  case recovery(String)
  /// No key of the organisation: what that means is to be understood.
  case alone(String)
  case unlock
  /// Keys are being made, or a file is opened: a second or two.
  case working
  case list
  /// A draft whose last save cannot be taken as it is.
  case older(Identifier<Draft>)
}
