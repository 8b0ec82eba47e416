internal import Glibc

/// Remarks beside an answer.
package enum StandardError {
  package static func print(_ line: String) { write("signpost: \(line)\n") }

  package static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
