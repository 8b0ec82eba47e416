import Edge
import Guidance
import GuidanceModel
import Pages
import Screens
import Terminal

/// One visit, as the supervisor starts it: in full screen, and in numbered prompts when they are asked for.
///
/// The process is locked down as soon as the terminal was taken for the first time, before a key is read.
struct VisitProcess {
  /// The first argument of a visit's process.
  static let name = "visit"

  private let settings: KioskSettings
  private let surroundings = Surroundings(.builtIn)
  private let words: FrontEndWords

  init(_ settings: KioskSettings) {
    self.settings = settings
    words = FrontEndWords(surroundings.words)
  }

  /// Runs until the visit ends, however that is.
  func run() -> ExitStatus {
    PaperPrinter.find()
    ProcessSafety.endWithParent()
    ProcessSafety.forbidDumps()
    ProcessSafety.answerHeartbeat()
    let printer = settings.printer.map { _ in PaperPrinter(width: settings.paper, words: words) }
    var visit = KioskVisit(
      surroundings, settings.times, at: ProcessSafety.ticks, print: printer.map { printer in { printer.prints($0) } })
    let status = run(&visit)
    if settings.counts != nil { VisitCounter.tell(visit.counted) }
    return status
  }

  private func run(_ visit: inout KioskVisit) -> ExitStatus {
    var device = CursesDevice(options: [.colour, .mouse, .locked])
    // What is loaded from a file has to be there before the process is locked down.
    QuickCode.prepare()
    guard ProcessSafety.lockDown() else { return .refused }
    while true {
      let ending = device.map { run(&visit, on: $0) } ?? runInLines(&visit)
      switch ending {
      case .departed(.switchFrontEnd):
        device = device == nil ? CursesDevice(options: [.colour, .mouse, .locked]) : nil
      case .departed: return .done
      case .endOfInput: return .cannotRead
      case .signalled(let number): return .signalled(number)
      }
    }
  }

  private func run(_ visit: inout KioskVisit, on device: CursesDevice) -> Ending {
    FullScreen.run(
      conversation: &visit, device: device, words: words, clock: { Clock.now }, ticks: { ProcessSafety.ticks })
  }

  private func runInLines(_ visit: inout KioskVisit) -> Ending {
    LineMode.run(
      conversation: &visit, device: LineTerminal(isLocked: true), words: words, clock: { Clock.now },
      ticks: { ProcessSafety.ticks })
  }
}
