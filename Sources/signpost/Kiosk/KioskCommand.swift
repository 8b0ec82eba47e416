import ArgumentParser
import Edge
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

  /// Goes on as the program of the kiosk, which has no drafts, no directory and no command line in it.
  private func supervise() throws {
    guard let program = HelperProgram.path(of: "signpost-kiosk") else {
      throw Complaint(
        status: .fault, text: "signpost-kiosk is not there: put it beside this program, or into ../libexec/signpost")
    }
    ProcessReplacement.become(
      program, arguments: ["signpost-kiosk"] + settings.arguments, environment: KioskEnvironment.current.ofSupervisor)
    throw Complaint(status: .fault, text: "signpost-kiosk cannot be started")
  }

  private var settings: KioskSettings {
    KioskSettings(times: times.times, paper: paper.paper, printer: printer, counts: counts)
  }
}
