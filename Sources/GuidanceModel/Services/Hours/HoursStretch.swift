/// Minutes of the calendar, from the first minute of day 0, in which one answer holds.
struct HoursStretch: Equatable, Sendable {
  var minutes: Range<Int>
  var answer: HoursAnswer
}
