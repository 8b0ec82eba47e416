internal import GuidanceModel

/// What an entry on a page of a draft does.
enum DraftAction {
  case go(DraftPlace)
  /// Go there instead of here, so that back does not lead here again.
  case turn(DraftPlace)
  case back
  /// Back to the list of sections.
  case sections
  case choose(Int)
  /// Take what was typed or ticked, and go on.
  case accept
  case say(Instead)
  case clear
  case adoptEdition
  case unsend
  case ask(DraftRequest)
  case leave(Move)
}

typealias DraftEntry = PageEntry<DraftAction>
typealias DraftContent = PageContent<DraftAction>
