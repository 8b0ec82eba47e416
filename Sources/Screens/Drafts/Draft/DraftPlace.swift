internal import GuidanceModel

/// A page of an open draft.
enum DraftPlace: Hashable, Sendable {
  case about
  /// What a newer edition of the form changed.
  case edition
  case sections
  case section(Int)
  case field(Int)
  /// How a fact is known.
  case basis(Int)
  /// When it was seen or heard.
  case seen(Int)
  /// The answers of a section, to be read through.
  case check(Int)
  case readiness
  case routes
  case handOver
  case recipient
  case path(ExportOrder.Format, recipient: String)
  /// A plain file leaves protection: a word is to be typed.
  case confirm(ExportOrder)
  case written(String)
  case sending
  case marking
  case keeping
  case extending
  case deleting
  case receipt
  case elsewhere
}
