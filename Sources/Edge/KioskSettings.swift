package import Screens

/// How a kiosk is run, as `signpost kiosk` tells it to `signpost-kiosk`, and that to each visit.
package struct KioskSettings: Equatable, Sendable {
  /// Seconds that each of the times may be.
  package static let seconds = KioskTimes.least...86_400
  /// Columns that paper may have.
  package static let widths = [32, 42, 80]

  package var times: KioskTimes
  /// Columns of the paper.
  package var paper: Int
  /// The path of a pipe or a device that takes what is printed; nil where nothing is.
  package var printer: String?
  /// The path of the file that counts visits; nil where nothing is counted.
  package var counts: String?

  package init(times: KioskTimes, paper: Int, printer: String? = nil, counts: String? = nil) {
    self.times = times
    self.paper = paper
    self.printer = printer
    self.counts = counts
  }

  /// The settings as arguments of a program: each a name, an equals sign and a value.
  package var arguments: [String] {
    let numbers = [
      ("idle", times.idle), ("reading", times.reading), ("limit", times.limit), ("paper", paper),
    ]
    let paths = [("printer", printer), ("counts", counts)]
    return numbers.map { "\($0)=\($1)" } + paths.compactMap { name, path in path.map { "\(name)=\($0)" } }
  }

  /// Reads what `arguments` gave; nil for anything else.
  package init?(arguments: [String]) {
    var values: [String: String] = [:]
    for argument in arguments {
      guard let sign = argument.firstIndex(of: "=") else { return nil }
      values[String(argument[..<sign])] = String(argument[argument.index(after: sign)...])
    }
    guard let idle = values["idle"].flatMap(Int.init), let reading = values["reading"].flatMap(Int.init),
      let limit = values["limit"].flatMap(Int.init), let paper = values["paper"].flatMap(Int.init)
    else { return nil }
    self.init(
      times: KioskTimes(idle: idle, reading: reading, limit: limit), paper: paper, printer: values["printer"],
      counts: values["counts"])
    let areMeant = [idle, reading, limit].allSatisfy(Self.seconds.contains) && Self.widths.contains(paper)
    guard areMeant, self.arguments == arguments else { return nil }
  }
}
