import ArgumentParser
import Guidance
import Screens
import Terminal

/// One visit at an unattended terminal, as the supervisor starts it.
struct KioskVisitCommand: ParsableCommand {
  static let name = "kiosk-visit"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  @OptionGroup var times: KioskTimeOptions
  @OptionGroup var paper: PaperOption

  @Flag var counted = false

  func run() throws {
    PaperPrinter.find()
    ProcessSafety.endWithParent()
    ProcessSafety.forbidDumps()
    ProcessSafety.answerHeartbeat()
    let surroundings = Surroundings(.builtIn)
    let words = FrontEndWords(surroundings.words)
    let printer = paper.paper.map { PaperPrinter(width: $0, words: words) }
    var visit = KioskVisit(
      surroundings, times.times, at: ProcessSafety.ticks, print: printer.map { printer in { printer.prints($0) } })
    let status = try KioskFrontEnds(words: words).run(&visit)
    if counted { VisitCounter.tell(visit.counted) }
    try status.throwIfNotDone()
  }
}
