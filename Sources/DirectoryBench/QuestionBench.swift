import Directory
import Glibc
import Guidance
import GuidanceModel

/// Asks one question at a time and takes the time of it.
struct QuestionBench {
  private let finder: ServiceFinder
  private let places = Library.builtIn.places
  /// A Wednesday in term time, in the middle of the day.
  private let time = LocalTime(day: Day(year: 2026, month: 11, day: 18) ?? Day(number: 0), minute: 660)

  init(_ directory: LocalDirectory) {
    finder = ServiceFinder(
      directory, rules: Library.builtIn.searchRules, holidays: Library.builtIn.bankHolidays, at: time)
  }

  /// Microseconds and the number of results, with a tab between them.
  func answer(_ question: [String]) throws -> String {
    guard question.count >= 2 else { return "0\t0" }
    let query = query(question)
    let began = Self.microseconds
    let count =
      question[0] == "count" ? try finder.count(of: query.words) : try finder.found(for: query).matches.count
    return "\(Self.microseconds - began)\t\(count)"
  }

  private func query(_ question: [String]) -> ServiceQuery {
    var query = ServiceQuery(words: SearchWords.of(question[1]))
    switch question[0] {
    case "near": query.near = question.count > 2 ? places.sought(question[2]) : nil
    case "open": query.openAt = question.count > 2 ? LocalTime(iso8601: question[2]) : time
    case "letters": query.isBeingTyped = true
    default: break
    }
    return query
  }

  private static var microseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
