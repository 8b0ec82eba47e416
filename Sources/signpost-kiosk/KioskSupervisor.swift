import Edge
import Glibc
import Guidance
import GuidanceModel
import Screens
import Terminal

/// Runs one visit after the other; between two of them the terminal is blank.
struct KioskSupervisor {
  private let terminal: SupervisedTerminal
  private let manager: ServiceManager
  private var restarts = Restarts()
  /// Nil where nothing is counted.
  private var counter: VisitCounter?

  /// How one visit, or a pause, went.
  private enum Outcome {
    case ended(isWell: Bool)
    case signalled(Int)
  }

  /// Takes the terminal.
  ///
  /// - Throws: What to say when no visit could be locked down, or there is no terminal.
  init(_ settings: KioskSettings) throws(Complaint) {
    guard ProcessSafety.canLockDown else {
      throw Complaint(
        status: .fault, text: "libseccomp.so.2 is not there, and without it visits cannot be locked down")
    }
    counter = settings.counts.flatMap(Self.counter)
    guard
      let terminal = SupervisedTerminal(
        arguments: ["signpost-kiosk", VisitProcess.name] + settings.arguments,
        environment: KioskEnvironment.current.ofVisit, printer: settings.printer)
    else { throw Complaint(status: .usage, text: "a kiosk needs a terminal") }
    self.terminal = terminal
    manager = ServiceManager(socket: getenv("NOTIFY_SOCKET").map { String(cString: $0) })
    ProcessSafety.forbidDumps()
  }

  /// Nil when nothing can be counted in a file, which is said, and keeps nobody from help.
  private static func counter(_ path: String) -> VisitCounter? {
    do throws(Complaint) {
      return try VisitCounter(path)
    } catch {
      StandardError.print(error.text)
      return nil
    }
  }

  /// Goes on until a signal ends it or the terminal is gone.
  mutating func run() -> ExitStatus {
    while terminal.blank(showing: restarts.areFailing ? Self.notice : "") {
      counter?.count(terminal)
      let begun = ProcessSafety.ticks
      switch visit() {
      case .signalled(let number): return stop(number)
      case .ended(let isWell):
        let pause = restarts.ended(isWell: isWell, life: ProcessSafety.ticks - begun)
        guard pause > 0, terminal.blank(showing: Self.notice) else { continue }
        if let number = rest(pause) { return stop(number) }
      }
    }
    counter?.count(terminal)
    counter?.save()
    return .cannotRead
  }

  // MARK: One visit

  private mutating func visit() -> Outcome {
    guard terminal.start() else { return .ended(isWell: false) }
    var heartbeat = Heartbeat(at: ProcessSafety.ticks)
    while true {
      var event = SupervisedTerminal.Event.nothing
      switch heartbeat.step(at: ProcessSafety.ticks) {
      case .ask: terminal.ask()
      case .wait(let time): event = terminal.wait(timeout: time)
      case .giveUp:
        terminal.end(bySignal: Int(SIGKILL))
        event = terminal.wait(timeout: Heartbeat.patience)
      }
      switch event {
      case .nothing: break
      case .answered:
        heartbeat.answered(at: ProcessSafety.ticks)
        manager.isReady()
        manager.isAlive()
        counter?.lookAtDay()
      case .ended(let isWell): return .ended(isWell: isWell)
      case .signalled(let number): return .signalled(number)
      }
    }
  }

  // MARK: Pauses and the end

  /// Waits while nothing runs; gives the signal that ends the supervisor meanwhile.
  private func rest(_ time: Int) -> Int? {
    let end = ProcessSafety.ticks + time
    while ProcessSafety.ticks < end {
      if case .signalled(let number) = terminal.wait(timeout: end - ProcessSafety.ticks) { return number }
    }
    return nil
  }

  /// Milliseconds that a visit has to end when it is asked to.
  private static let lastWord = 500

  private mutating func stop(_ number: Int) -> ExitStatus {
    manager.isStopping()
    for signal in [SIGTERM, SIGKILL] {
      terminal.end(bySignal: Int(signal))
      if hasEnded(within: Self.lastWord) { break }
    }
    terminal.close()
    counter?.count(terminal)
    counter?.save()
    return .signalled(number)
  }

  /// Waits until the visit's process is gone, so that it writes nothing on a terminal that was given back.
  private func hasEnded(within time: Int) -> Bool {
    let end = ProcessSafety.ticks + time
    while ProcessSafety.ticks < end {
      if case .ended = terminal.wait(timeout: end - ProcessSafety.ticks) { return true }
    }
    return false
  }

  /// What stands on the screen while no visit can begin; its words are read when they are needed, which is hardly ever.
  private static var notice: String {
    let words = Surroundings(.builtIn).forKiosk.words
    let lines = [words[.kioskFaultTitle], words[.kioskFaultCall], words[.kioskFaultWait]]
    return lines.map { "\($0)\r\n\r\n" }.joined()
  }
}
