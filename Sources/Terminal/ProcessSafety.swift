internal import CTerminal

/// What holds for the process as a whole.
package enum ProcessSafety {
  /// Forbids core files, and reading this process's memory from another one of the same person.
  package static func forbidDumps() {
    process_forbid_dumps()
  }

  /// Milliseconds of a clock that does not jump; its zero means nothing.
  package static var ticks: Int { Int(process_ticks()) }
}
