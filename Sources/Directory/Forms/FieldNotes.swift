internal import GuidanceModel

/// Looks through a service for what is odd in it.
package struct FieldNotes {
  private var notes: [FieldNote] = []

  /// What is odd in a service in the current form, in the order of its members.
  ///
  /// Every text is looked at, the feed's own members included. What needs other rows to be known - links to missing
  /// rows and ids that stand twice - is not looked for here.
  package static func on(_ service: JSONValue) -> [FieldNote] {
    var found = FieldNotes()
    found.look(at: service, .service)
    return found.notes
  }

  private mutating func look(at record: JSONValue, _ table: FeedTable) {
    let id = record["id"]?.text ?? ""
    let place = Place(table: table, id: id)
    lookAtWhole(record, place)
    let nests = FeedNest.byMember[table]
    for member in record.members {
      if let children = member.value.listed, let nest = nests?[member.key] {
        for child in children { look(at: child, nest.child) }
      } else {
        lookAtField(member.key, member.value, place)
      }
    }
  }

  private struct Place {
    let table: FeedTable
    let id: String
  }

  private mutating func note(_ problem: FeedProblem, _ field: String, _ done: FeedRemedy, _ place: Place) {
    let note = FieldNote(table: place.table, id: place.id, field: field, problem: problem, done: done)
    if notes.last != note { notes.append(note) }
  }

  private mutating func lookAtWhole(_ record: JSONValue, _ place: Place) {
    switch place.table {
    case .service:
      for field in ["id", "name", "status"] where record[field]?.isUnsaid ?? true {
        note(.missing, field, .kept, place)
      }
      if let status = record["status"]?.said, ServiceStatus(word: status) == .notSaid {
        note(.statusUnknown, "status", .setAside, place)
      }
      if record["organization"]?["name"]?.isUnsaid ?? true { note(.noOrganisation, "organization", .kept, place) }
      lookAtAges(record, place)
    case .location: lookAtCoordinates(record, place)
    case .schedule: lookAtRule(record, place)
    case .phone: if record["number"]?.isUnsaid ?? true { note(.missing, "number", .setAside, place) }
    default: break
    }
  }

  /// Notes a schedule that is not understood though its times are times.
  private mutating func lookAtRule(_ record: JSONValue, _ place: Place) {
    guard let row = record.scheduleRow, !row.isUnderstood else { return }
    guard [row[.opensAt], row[.closesAt]].allSatisfy({ $0.map { ClockText.minute($0) != nil } ?? true }) else { return }
    let columns: [ScheduleRow.Column] = [.freq, .byday, .weekday, .startDate, .opensAt]
    note(.scheduleNotUnderstood, columns.first { row[$0] != nil }?.name ?? "schedule", .kept, place)
  }

  private mutating func lookAtAges(_ record: JSONValue, _ place: Place) {
    for field in ["minimum_age", "maximum_age"] {
      guard let said = record[field]?.said, ServiceAges.years(said) == nil else { continue }
      note(.ageInvalid, field, .setAside, place)
    }
    if let ages = ServiceAges(record), let least = ages.least, let most = ages.most, least > most {
      note(.ageInvalid, "minimum_age", .kept, place)
    }
  }

  private mutating func lookAtCoordinates(_ record: JSONValue, _ place: Place) {
    guard let said = record["latitude"]?.said else { return }
    guard GeoPoint(record) != nil else { return note(.coordinatesImpossible, "latitude", .setAside, place) }
    let latitude = Double(said) ?? 0
    if !(49...61).contains(latitude) { note(.coordinatesSwapped, "latitude", .mended, place) }
  }

  /// Looks at a field's text, or at every text in a member of the feed's own.
  private mutating func lookAtField(_ field: String, _ value: JSONValue, _ place: Place) {
    switch value {
    case .string(let text): lookAtText(field, text, place)
    case .number: lookAtMeaning(field, value, place)
    case .array(let items): for item in items { lookAtField(field, item, place) }
    case .object(let members): for member in members { lookAtField("\(field).\(member.key)", member.value, place) }
    case .null, .bool: break
    }
    if case .string = value { lookAtMeaning(field, value, place) }
  }

  private mutating func lookAtText(_ field: String, _ text: String, _ place: Place) {
    let faults = TextFaults(text)
    guard !faults.isEmpty else { return }
    if faults.contains(.null) { note(.literalNull, field, .setAside, place) }
    if faults.contains(.markup) { note(.markup, field, .mended, place) }
    if faults.contains(.control) { note(.controlCharacters, field, .kept, place) }
    if faults.contains(.direction) { note(.directionCharacters, field, .kept, place) }
    if faults.contains(.formula), place.table != .phone || field != "number" { note(.formula, field, .kept, place) }
  }

  private mutating func lookAtMeaning(_ field: String, _ value: JSONValue, _ place: Place) {
    guard let meaning = FieldMeaning(field: field, table: place.table), let said = value.said else { return }
    for (problem, done) in meaning.problems(of: said) { note(problem, field, done, place) }
  }
}
