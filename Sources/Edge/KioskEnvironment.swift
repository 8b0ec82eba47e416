internal import Glibc

/// The environment of an unattended terminal: a few names with known values, whatever the machine has set.
package struct KioskEnvironment: Equatable {
  /// Kinds of terminal that are believed; any other is taken for the first.
  static let terminals = [
    "linux", "xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color", "vt220",
  ]

  /// What a visit's process gets, as `NAME=value`.
  package let ofVisit: [String]
  /// What the supervisor gets: the same, and how to reach the service manager.
  package let ofSupervisor: [String]

  package init(_ variable: (String) -> String?) {
    let terminal = variable("TERM").flatMap { Self.terminals.contains($0) ? $0 : nil } ?? Self.terminals[0]
    let noColour = variable("NO_COLOR").map { !$0.isEmpty } ?? false
    let isRemote = variable("SSH_CONNECTION") != nil
    ofVisit =
      ["TERM=\(terminal)", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"] + (noColour ? ["NO_COLOR=1"] : [])
      + (isRemote ? ["SSH_CONNECTION=1"] : [])
    ofSupervisor = ofVisit + ["NOTIFY_SOCKET"].compactMap { name in variable(name).map { "\(name)=\($0)" } }
  }

  /// That of this process.
  package static var current: KioskEnvironment {
    KioskEnvironment { name in getenv(name).map { String(cString: $0) } }
  }
}
