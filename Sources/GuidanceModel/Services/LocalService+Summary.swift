extension LocalService {
  /// The later of the days on which it was assured and changed.
  package var lastAssured: Day? { [assured, changed].compactMap(\.self).max() }

  /// Whether there is a number, its own or one of its places.
  package var hasPhone: Bool { !phones.isEmpty || sites.contains { !$0.phones.isEmpty } }

  /// Whether it is open, by its own hours or by those of its one place.
  package func state(at time: LocalTime, holidays: BankHolidays) -> ServiceOpenState {
    mainHours.state(at: time, holidays: holidays, nation: nil)
  }

  /// Its own hours, or those of its one place; of several places none speaks for all.
  package var mainHours: ServiceHours {
    if !hours.isEmpty { return hours }
    let places = sites.map(\.hours).filter { !$0.isEmpty }
    return places.count == 1 ? places[0] : ServiceHours()
  }
}
