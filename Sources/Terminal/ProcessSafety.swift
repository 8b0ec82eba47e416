internal import CTerminal

/// What holds for the process as a whole.
package enum ProcessSafety {
  /// Forbids core files, and reading this process's memory from another one of the same person.
  package static func forbidDumps() {
    process_forbid_dumps()
  }

  /// Ends this process when the one that started it ends, whatever ends that.
  package static func endWithParent() {
    process_ends_with_parent()
  }

  /// Answers the heartbeat of a supervisor that started this process; nothing happens when none did.
  package static func answerHeartbeat() {
    process_answers_heartbeat(Int32(KIOSK_ASKED_BY), Int32(KIOSK_ANSWERED_BY))
  }

  /// Tells the supervisor that started this process a number from 1 to 255; nothing happens when none did.
  package static func tellSupervisor(_ number: UInt8) {
    process_tell(number)
  }

  /// Whether the library is there that `lockDown` needs.
  package static var canLockDown: Bool { process_can_lock_down() }

  /// From now on this process can start no program, open no connection, write no file, signal no other process, and
  /// type nothing for anyone; what was opened before stays.
  ///
  /// - Returns: Whether that could be done; the process must not go on when it could not.
  package static func lockDown() -> Bool { process_lock_down() }

  /// What a locked process can do all the same.
  ///
  /// Nil when nothing was found. What is tried may end the process.
  package static var lockDownLeak: String? { process_lock_down_leaks().map { String(cString: $0) } }

  /// Milliseconds of a clock that does not jump; its zero means nothing.
  package static var ticks: Int { Int(process_ticks()) }
}
