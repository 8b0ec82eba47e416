/// On which days a row of a schedule holds.
package enum HoursRecurrence: Hashable, Sendable {
  /// On these weekdays of every week, of every second week and so on.
  case weekly(WeekdaySet, every: Int)
  /// On every second day, every third and so on; every day is `weekly`.
  case daily(every: Int)
  /// On these days of every month, of every second month and so on.
  case monthly(MonthDays, every: Int)
  /// From a day to a day, both of which belong to it.
  case dates(Day, Day)
  /// From a date to a date of every year; the second is before the first when the turn of the year lies between.
  case everyYear(DayOfYear, DayOfYear)
  /// On days that are not understood.
  case unread
}
