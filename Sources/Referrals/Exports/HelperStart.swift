internal import Glibc

/// How a helper program is started: with nothing of this process but one socket.
///
/// Every other descriptor of this program is opened so that it closes when another one starts.
struct HelperStart {
  let path: String

  /// Text in any script, and nothing of the person's; without a home, no fonts and no cache of theirs either.
  private static let environment = "LANG=C.UTF-8"

  /// Starts it with the socket as its standard input and output.
  ///
  /// - Throws: `missing` when it is not there or cannot be run, `failed` when the system has no room for it.
  func run(with socket: Int32) throws(PDFError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    guard connect(&actions, to: socket), clearSignals(&attributes) else { throw .failed }
    var process: pid_t = 0
    let problem = path.withCString { path in
      Self.environment.withCString { variable in
        let arguments = [UnsafeMutablePointer(mutating: path), nil]
        let environment = [UnsafeMutablePointer(mutating: variable), nil]
        return posix_spawn(&process, path, &actions, &attributes, arguments, environment)
      }
    }
    guard problem == 0 else {
      throw [ENOENT, EACCES, ENOTDIR, ENOEXEC].contains(problem) ? .missing : .failed
    }
    return process
  }

  private func connect(_ actions: inout posix_spawn_file_actions_t, to socket: Int32) -> Bool {
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO) == 0
      && posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO) == 0
      && posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0
  }

  /// Signals that are ignored or held back here do what they do by themselves there.
  private func clearSignals(_ attributes: inout posix_spawnattr_t) -> Bool {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    return posix_spawnattr_setsigmask(&attributes, &none) == 0
      && posix_spawnattr_setsigdefault(&attributes, &all) == 0
      && posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)) == 0
  }
}
