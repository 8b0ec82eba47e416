internal import CTerminal

/// One process takes the place of another, so that nothing of what was typed is left in memory.
///
/// The terminal stays taken and blank from one to the other; its settings from before the first one, and a
/// short note, go across in a sealed file that exists in memory only.
package enum ProcessReplacement {
  /// Takes over from the process before this one, and gives its note; nil after an ordinary start.
  ///
  /// It comes first of all in a program. When the person wanted to stop the program, it stops here and
  /// returns when the program goes on.
  package static func inheritedNote() -> String? {
    process_inherit().map { String(cString: $0) }
  }

  /// Runs another program in the place of this process, with nothing handed over; it returns when that cannot be done.
  ///
  /// - Parameters:
  ///   - path: The file of the program.
  ///   - arguments: All of them; the first is the program's name.
  ///   - environment: All of it, as `NAME=value`.
  package static func become(_ path: String, arguments: [String], environment: [String]) {
    process_become(path, CStringList(arguments).pointers, CStringList(environment).pointers)
  }

  /// Runs this program anew in the place of this process, with the same environment.
  ///
  /// When the system refuses, the terminal is given back and the process ends with exit code 70.
  ///
  /// - Parameters:
  ///   - note: Up to 256 bytes for the new process, without NUL, cut beyond that; never anything that a person
  ///     typed.
  ///   - arguments: All of them; the first is the program's name.
  ///   - stops: Whether the new process stops before it shows anything, as the person asked.
  package static func replace(note: String, arguments: [String], stops: Bool = false) -> Never {
    process_replace(CStringList(arguments).pointers, note, stops)
  }
}
