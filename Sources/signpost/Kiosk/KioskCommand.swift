import ArgumentParser
import Glibc
import Guidance
import GuidanceModel
import Screens
import Terminal

/// An unattended terminal.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Run an unattended terminal, one visit after the other.",
    discussion: """
      Each visit is a process of its own, which can start no program, open no connection and write no file. When it ends, \
      for whatever reason, the screen is cleared and another one takes its place. No key leads out of it: end it by the \
      service manager, or by sending this process SIGTERM.
      """)

  @OptionGroup var times: KioskTimeOptions

  @OptionGroup var paper: PaperOption

  @Option(help: "A pipe or a device that takes what is printed; without one nothing is.")
  var printer: String?

  @Option(
    help: "A file that counts visits and what they came to, by the month and in tens; without one nothing is counted.")
  var counts: String?

  @Flag(help: "Print the files and commands that the machine needs, and what each of them stops.")
  var printUnit = false

  @Flag(help: "Say which of them are missing on this machine, and whether the lock-down holds.")
  var selfTest = false

  func validate() throws {
    if printUnit, selfTest { throw ValidationError("--print-unit and --self-test are two things to do.") }
  }

  func run() throws {
    if printUnit { return MachineGuide.print() }
    if selfTest { return try MachineTest().run().throwIfNotDone() }
    try supervise()
  }

  private func supervise() throws {
    try startAfresh()
    guard ProcessSafety.canLockDown else {
      try Complaint(status: .fault, text: "libseccomp.so.2 is not there, and without it visits cannot be locked down")
        .raise()
    }
    let counter = try counts.map(VisitCounter.init)
    guard
      let terminal = SupervisedTerminal(
        arguments: visitArguments, environment: KioskEnvironment.current.ofVisit, printer: printer)
    else { try Complaint(status: .usage, text: "a kiosk needs a terminal").raise() }
    ProcessSafety.forbidDumps()
    var supervisor = KioskSupervisor(terminal, counter: counter, notice: Self.notice)
    try supervisor.run().throwIfNotDone()
  }

  private var visitArguments: [String] {
    ["signpost", KioskVisitCommand.name] + times.arguments + (printer == nil ? [] : paper.arguments)
      + (counts == nil ? [] : ["--counted"])
  }

  /// Starts this program anew when anything is set in its environment that it need not have.
  private func startAfresh() throws {
    let wanted = KioskEnvironment.current.ofSupervisor
    guard KioskEnvironment.all != Set(wanted) else { return }
    ProcessReplacement.restart(arguments: CommandLine.arguments, environment: wanted)
    try Complaint(status: .fault, text: "the program cannot be started anew").raise()
  }

  /// What stands on the screen while no visit can begin.
  private static var notice: String {
    let words = Surroundings(.builtIn).forKiosk.words
    let lines = [words[.kioskFaultTitle], words[.kioskFaultCall], words[.kioskFaultWait]]
    return lines.map { "\($0)\r\n\r\n" }.joined()
  }
}
