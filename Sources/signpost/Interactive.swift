import Glibc
import Guidance
import GuidanceModel
import Pages
import Screens
import Terminal

/// A visit by a person: the full screen or numbered prompts, and back and forth between them.
struct Interactive {
  private enum FrontEnd {
    case screen, lines
  }

  private let asksForLines: Bool
  private let surroundings = Surroundings(.builtIn)
  private let begin: (Surroundings) -> Visit

  init(_ options: FrontEndOptions? = nil, _ begin: @escaping (Surroundings) -> Visit = { Visit($0) }) {
    asksForLines = options?.line ?? false
    self.begin = begin
  }

  /// Runs until the person leaves, the input ends, or a signal ends it.
  func run() -> ExitStatus {
    ProcessSafety.forbidDumps()
    var visit = begin(surroundings)
    var frontEnd =
      asksForLines || Self.environmentAsksForLines || !LineTerminal.isInteractive ? FrontEnd.lines : .screen
    while true {
      switch run(&visit, in: &frontEnd) {
      case .departed(.hide), .endOfInput: return .done
      case .departed(.switchFrontEnd): frontEnd = frontEnd == .screen ? .lines : .screen
      case .signalled(let number): return .signalled(number)
      }
    }
  }

  private func run(_ visit: inout Visit, in frontEnd: inout FrontEnd) -> Ending {
    if frontEnd == .screen, let device = CursesDevice(options: [.colour, .mouse]) {
      return FullScreen.run(
        conversation: &visit, device: device, words: words, clock: { Clock.now }, ticks: { ProcessSafety.ticks })
    }
    frontEnd = .lines
    return runLines(&visit)
  }

  private func runLines(_ visit: inout Visit) -> Ending {
    let ending = LineMode.run(
      conversation: &visit, words: words, width: LineTerminal.width, clock: { Clock.now },
      readLine: { Swift.readLine() }, write: Self.write)
    if ending == .departed(.hide) { LineTerminal.hide() }
    return ending
  }

  private static func write(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
  }

  private static var environmentAsksForLines: Bool {
    let accessible = getenv("ACCESSIBLE").map { String(cString: $0) } ?? ""
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    return !(accessible.isEmpty || accessible == "0") || terminal.isEmpty || terminal == "dumb"
  }

  private var words: FrontEndWords { FrontEndWords(surroundings.words) }
}
