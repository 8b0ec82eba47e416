import Directory
import Testing

@Suite struct `What is odd in a service` {
  private func problems(_ members: String) throws -> Set<FeedProblem> {
    let fine = #""id":"1","name":"a","status":"active","organization":{"id":"o","name":"b"}"#
    return Set(FieldNotes.on(try json("{\(members.isEmpty ? fine : fine + "," + members)}")).map(\.problem))
  }

  @Test func `nothing is odd in a service that says all it must`() throws {
    #expect(try problems("").isEmpty)
    #expect(
      try problems(
        #""phones":[{"number":"+44 20 7946 0000"}],"email":"a@b.org","url":"https://b.org","minimum_age":3,"#
          + #""description":"Things, 5 < 6 & more\n- a list","assured_date":"2026-01-05""#
      ).isEmpty)
  }

  @Test func `what must be said and is not is missing`() throws {
    let notes = FieldNotes.on(try json(#"{"name":"null"}"#))
    #expect(notes.filter { $0.problem == .missing }.map(\.field) == ["id", "name", "status"])
    #expect(notes.contains { $0.problem == .noOrganisation } && notes.contains { $0.problem == .literalNull })
  }

  @Test(arguments: [
    ("999", nil), ("101", nil), ("116 123", nil), ("85258", nil), ("01865 240555", nil), ("0300 330 5471 ext 3", nil),
    ("+44 (0) 203 123 4567", nil), ("18001 101", nil), ("07700 900123", nil), ("(01865) 240555", nil),
    ("4.48E+11", FeedProblem.phoneAsNumber), ("2085630360.0", .phoneAsNumber), ("2085630360", .phoneZeroLost),
    ("+44116123", .phoneForcedAbroad), ("+4485258", .phoneForcedAbroad),
    ("0300 330 5471 (Helpline Mon-Fri, 9am-5pm)", .phoneWithWords), ("020 8572 0300\\n020 8469 0723", .severalPhones),
  ])
  func `a damaged phone is noted and a short one is not`(number: String, problem: FeedProblem?) throws {
    let found = try problems(#""phones":[{"number":"\#(number)"}]"#)
    #expect(problem.map { found.contains($0) } ?? found.isEmpty, "\(number): \(found)")
  }

  @Test(arguments: [
    (#""status":"open""#, FeedProblem.statusUnknown), (#""email":"nowhere""#, .emailInvalid),
    (#""email":"a@b.org; c@d.org""#, .severalEmails), (#""url":"www.b.org""#, .addressWithoutScheme),
    (#""assured_date":"05/01/2026""#, .dateInvalid), (#""maximum_age":"old""#, .ageInvalid),
    (#""minimum_age":9,"maximum_age":5"#, .ageInvalid), (#""alert":"=HYPERLINK(1)""#, .formula),
    (#""alert":"-cmd""#, .formula), (#""alert":"a\u0007b""#, .controlCharacters),
    (#""own":["\u202E"]"#, .directionCharacters),
    (#""description":"<b>x</b>""#, .markup), (#""description":"a &amp; b""#, .markup),
    (#""alert":"NULL""#, .literalNull),
    (#""schedules":[{"weekday":"Monday","opens_at":"6:300pm","closes_at":"21:00"}]"#, .timeNotUnderstood),
    (#""schedules":[{"freq":"YEARLY","opens_at":"09:00","closes_at":"10:00"}]"#, .scheduleNotUnderstood),
    (#""service_at_locations":[{"location":{"latitude":100,"longitude":101}}]"#, .coordinatesImpossible),
    (#""service_at_locations":[{"location":{"latitude":-0.1,"longitude":51.5}}]"#, .coordinatesSwapped),
  ])
  func `each problem is found where it stands`(members: String, problem: FeedProblem) throws {
    let found = FieldNotes.on(
      try json(#"{"id":"1","name":"a",\#(members),"status":"active","organization":{"name":"b"}}"#))
    #expect(found.contains { $0.problem == problem }, "\(found)")
  }

  @Test(arguments: [
    "09:00", "9:00:00Z", "9am", "9:00 p.m.", "9.30", "930", "1930", "24:00", "noon", "09:00:00.000+01:00",
  ])
  func `a time in any of the usual ways is no problem`(time: String) throws {
    let found = try problems(#""schedules":[{"weekday":"Monday","opens_at":"\#(time)","closes_at":"23:59"}]"#)
    #expect(!found.contains(.timeNotUnderstood))
  }

  @Test func `a note says which record and field, and what was done`() throws {
    let notes = FieldNotes.on(
      try json(
        #"{"id":"1","name":"a","status":"active","organization":{"name":"b"},"phones":[{"id":"p","number":"4.48E+11"}]}"#
      ))
    #expect(notes == [FieldNote(table: .phone, id: "p", field: "number", problem: .phoneAsNumber, done: .kept)])
  }
}
