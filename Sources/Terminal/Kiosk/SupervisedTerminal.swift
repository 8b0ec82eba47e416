internal import CTerminal

/// An unattended terminal as its supervisor sees it: one process after the other has it, and it is blank between them.
///
/// Only one at a time, on one thread. Nothing here reads a key.
package final class SupervisedTerminal {
  /// What the supervisor waits for.
  package enum Event: Equatable, Sendable {
    /// The time ran out, or there was nothing to tell.
    case nothing
    /// The visit has finished a turn since it was asked.
    case answered
    /// The visit's process has ended, well or not.
    case ended(isWell: Bool)
    /// The supervisor is to end: the number of a signal.
    case signalled(Int)
  }

  private let arguments: CStringList
  private let environment: CStringList
  private let printer: String?

  /// Takes standard input and output; nil when they are no terminal.
  ///
  /// - Parameters:
  ///   - arguments: All those of a visit's process; the first is the program's name.
  ///   - environment: All of its environment, as `NAME=value`.
  ///   - printer: The path of a pipe or device that a visit may print on; nil for none.
  package init?(arguments: [String], environment: [String], printer: String? = nil) {
    self.printer = printer
    self.arguments = CStringList(arguments)
    self.environment = CStringList(environment)
    guard kiosk_take() else { return nil }
  }

  /// Blanks the terminal and its scrollback, resets it and forgets the keys that wait.
  ///
  /// - Parameter text: What is shown then, its lines ended as a terminal wants them.
  /// - Returns: false when the terminal is gone.
  package func blank(showing text: String = "") -> Bool { kiosk_blank(text) }

  /// Starts this program anew for one visit; it has the terminal, a heartbeat to answer and the printer, and inherits
  /// nothing else.
  ///
  /// - Returns: false when the system refuses.
  package func start() -> Bool { kiosk_start(arguments.pointers, environment.pointers, printer) }

  /// Whether the visit that has ended last told a number.
  package func wasTold(_ number: UInt8) -> Bool { kiosk_was_told(number) }

  /// Asks the visit for an answer.
  package func ask() { kiosk_ask() }

  /// Sends the visit's process a signal; nothing happens when it has ended.
  package func end(bySignal number: Int) { kiosk_end(Int32(clamping: number)) }

  /// Waits for one event.
  ///
  /// - Parameter timeout: Milliseconds to wait at most.
  package func wait(timeout: Int) -> Event {
    let event = kiosk_wait(Int32(clamping: timeout))
    return switch event.kind {
    case KIOSK_ANSWERED: .answered
    case KIOSK_ENDED: .ended(isWell: event.code == 0)
    case KIOSK_SIGNALLED: .signalled(Int(event.code))
    default: .nothing
    }
  }

  /// Blanks the terminal, and gives it back as it was.
  package func close() { kiosk_give_back() }
}
