/// What an entry on the way to the drafts does.
enum DoorAction {
  case go(DoorPlace)
  case ask(DraftRequest)
  case leave(Move)
}

typealias DoorEntry = PageEntry<DoorAction>
typealias DoorContent = PageContent<DoorAction>
