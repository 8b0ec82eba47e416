internal import Pages

/// Where an event leads.
enum Move: Sendable {
  case open(Destination)
  /// Open two, the second on top of the first.
  case openBoth(Destination, Destination)
  /// Open it in the place of this screen.
  case turn(Destination)
  case back
  /// Have something done; the answer comes to the screen that is on top then.
  case ask(DraftRequest)
  /// Ask the directory of local services; the answer comes before the page is shown.
  case seek(ServiceRequest)
  /// Print a page; the answer comes before the next page is shown.
  case print(Page)
  /// Ask a question of the consultation again.
  case revisit(question: Int)
  case depart(Departure)
}
