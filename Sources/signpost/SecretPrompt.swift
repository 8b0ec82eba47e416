import Edge
import Terminal

/// Asks for one line on the terminal without showing it.
enum SecretPrompt {
  static func ask(_ label: String) throws -> String {
    let terminal = LineTerminal()
    defer { terminal.close() }
    terminal.write("\(label): ")
    switch terminal.nextLine(timeout: nil, isSecret: true) {
    case .line(let line), .cutLine(let line): return line
    case .ended(let signal): ExitStatus.signalled(signal).leave()
    case .elapsed, .typing, .suspend, .heartbeat, .end:
      throw Complaint(status: .badInput, text: "no passphrase was typed")
    }
  }
}
