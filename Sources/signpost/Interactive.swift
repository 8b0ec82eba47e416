import Edge
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
  private let lockMinutes: Int

  init(_ options: FrontEndOptions? = nil, _ begin: @escaping (Surroundings) -> Visit = { Visit($0) }) {
    asksForLines = options?.line ?? false
    self.begin = begin
    lockMinutes = IdleLock.usual
  }

  /// A visit that begins at the drafts.
  init(_ options: FrontEndOptions? = nil, drafts intent: DraftIntent) {
    self.init(options) { Visit($0, drafts: intent) }
  }

  /// A visit that goes on where a lock interrupted it.
  init(after note: LockNote) {
    asksForLines = note.asksForLines
    begin = { Visit($0, drafts: note.intent) }
    lockMinutes = note.lockMinutes
  }

  /// Runs until the person leaves, the input ends, or a signal ends it.
  func run() -> ExitStatus {
    ProcessSafety.forbidDumps()
    let desk = LazyDesk(surroundings)
    var visit = KeptVisit(
      begin(surroundings), lockMinutes: lockMinutes, at: ProcessSafety.ticks, seek: ServiceDesk().perform,
      perform: desk.perform)
    var frontEnd =
      asksForLines || Self.environmentAsksForLines || !LineTerminal.isInteractive ? FrontEnd.lines : .screen
    while true {
      switch run(&visit, in: &frontEnd) {
      case .departed(.hide), .endOfInput: return .done
      case .departed(.switchFrontEnd): frontEnd = frontEnd == .screen ? .lines : .screen
      case .departed(.lock): replace(visit, frontEnd, stops: false)
      case .departed(.suspend): replace(visit, frontEnd, stops: true)
      case .signalled(let number): return .signalled(number)
      }
    }
  }

  /// Goes on in a new process, which holds nothing that was typed in this one.
  private func replace(_ visit: KeptVisit, _ frontEnd: FrontEnd, stops: Bool) -> Never {
    let note = LockNote(
      draft: visit.visit.openDraft?.id, lockMinutes: visit.lockMinutes, asksForLines: frontEnd == .lines)
    ProcessReplacement.replace(note: note.text, arguments: ["signpost"], stops: stops)
  }

  private func run(_ visit: inout KeptVisit, in frontEnd: inout FrontEnd) -> Ending {
    if frontEnd == .screen, let device = CursesDevice(options: [.colour, .mouse]) {
      return FullScreen.run(
        conversation: &visit, device: device, words: words, clock: { Clock.now }, ticks: { ProcessSafety.ticks })
    }
    frontEnd = .lines
    return LineMode.run(
      conversation: &visit, device: LineTerminal(), words: words, clock: { Clock.now },
      ticks: { ProcessSafety.ticks })
  }

  private static var environmentAsksForLines: Bool {
    let accessible = getenv("ACCESSIBLE").map { String(cString: $0) } ?? ""
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    return !(accessible.isEmpty || accessible == "0") || terminal.isEmpty || terminal == "dumb"
  }

  private var words: FrontEndWords { FrontEndWords(surroundings.words) }
}

/// The desk, made when it is first asked for something, so that browsing does without it.
private final class LazyDesk {
  private let surroundings: Surroundings
  private lazy var desk: DraftDesk = {
    DraftProcess.prepare()
    return DraftDesk(surroundings, milliseconds: { Clock.milliseconds })
  }()

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  func perform(_ request: DraftRequest, at now: Moment) -> DraftReply { desk.perform(request, at: now) }
}
