import Glibc
import Terminal

/// What holds for a process that has drafts.
enum DraftProcess {
  /// Nothing it writes can be read by others, no memory of it is dumped, and a file that grows too large is an error of
  /// the save and not the end of the program.
  static func prepare() {
    ProcessSafety.forbidDumps()
    umask(0o077)
    signal(SIGXFSZ, SIG_IGN)
  }
}
