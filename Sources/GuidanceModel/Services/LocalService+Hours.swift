extension LocalService {
  /// Its own hours, or those of its one place; of several places none speaks for all.
  package var mainHours: ServiceHours {
    if !hours.isEmpty { return hours }
    let places = sites.map(\.hours).filter { !$0.isEmpty }
    return places.count == 1 ? places[0] : ServiceHours()
  }
}
