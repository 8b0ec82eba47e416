internal import CTerminal

/// The service manager that started the supervisor, told by the socket that it named.
package struct ServiceManager: Sendable {
  private let socket: String?

  /// - Parameter socket: The value of `NOTIFY_SOCKET`; nil where nobody listens.
  package init(socket: String?) {
    self.socket = socket
  }

  /// The first visit shows its page.
  package func isReady() { tell("READY=1") }

  /// A visit has finished a turn.
  package func isAlive() { tell("WATCHDOG=1") }

  package func isStopping() { tell("STOPPING=1") }

  private func tell(_ state: String) {
    if let socket { kiosk_notify(socket, state) }
  }
}
