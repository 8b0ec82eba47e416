import ArgumentParser
import Guidance
import Screens
import Terminal

/// One visit at an unattended terminal, as the supervisor starts it.
struct KioskVisitCommand: ParsableCommand {
  static let name = "kiosk-visit"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  @OptionGroup var times: KioskTimeOptions

  func run() throws {
    ProcessSafety.endWithParent()
    ProcessSafety.forbidDumps()
    ProcessSafety.answerHeartbeat()
    var visit = KioskVisit(Surroundings(.builtIn), times.times, at: ProcessSafety.ticks)
    try KioskFrontEnds().run(&visit).throwIfNotDone()
  }
}
