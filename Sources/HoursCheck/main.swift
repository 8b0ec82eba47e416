// Says for lines of "schedule TAB time" whether a service is open and when that changes; `.ci/hours` compares the answers.
//
// A schedule is its rows with ';' between them, a row its fields as `column=value` with '&' between them. No day is a bank
// holiday here. An answer is `open` or `closed` with the time of the next change or '-', or the name of another state.
import GuidanceModel

func text(_ text: String) -> Tree { .text(text, .none) }

func map(_ entries: [(String, Tree)]) -> Tree {
  .map(entries.map { Tree.Entry(key: $0.0, mark: .none, value: $0.1) }, .none)
}

let noHolidays = map([
  ("sources", .list([], .none)), ("licence", text("none")), ("records", map([("england", .list([], .none))])),
  ("known-until", map([("england", text("9999-12-31"))])),
])

func row(_ fields: Substring) -> ScheduleRow {
  let pairs = fields.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1).map { String($0) } }
  let named = pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }
  return ScheduleRow(kind: .regular, fields: Dictionary(named) { first, _ in first })
}

func answer(_ state: ServiceOpenState) -> String {
  switch state {
  case .open(let until): "open \(until.map(\.description) ?? "-")"
  case .closed(let until): "closed \(until.map(\.description) ?? "-")"
  case .byAppointment: "by appointment"
  case .unknown: "unknown"
  case .conflicting: "conflicting"
  }
}

let holidays = try BankHolidays(Reader(noHolidays, file: "none"))
while let line = readLine() {
  let parts = line.split(separator: "\t")
  guard parts.count == 2, let time = LocalTime(iso8601: parts[1]) else {
    print("not a line of this program's input")
    continue
  }
  let hours = ServiceHours(rows: parts[0].split(separator: ";").map(row), prose: [])
  let state = hours.state(at: time, holidays: holidays, nation: .england)
  let again = ServiceHours(encoded: hours.encoded).state(at: time, holidays: holidays, nation: .england)
  print(state == again ? answer(state) : "the index says something else")
}
