internal import Pages

/// Where an event leads.
enum Move: Sendable {
  case open(Destination)
  /// Open two, the second on top of the first.
  case openBoth(Destination, Destination)
  case back
  /// Ask a question of the consultation again.
  case revisit(question: Int)
  case depart(Departure)
}
