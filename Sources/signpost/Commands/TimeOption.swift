import ArgumentParser
import Edge
import GuidanceModel

/// A time at which opening hours are asked for; now, unless one is given.
struct TimeOption: ParsableArguments {
  @Option(
    name: .customLong("open-at"),
    help: "Opening hours at a time such as 2026-12-25T14:30; UK local time unless it has a zone.")
  var openAt: LocalTime?

  var time: LocalTime { openAt ?? Clock.local }
}

extension LocalTime: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(iso8601: argument)
  }
}
