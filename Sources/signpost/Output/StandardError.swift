import Glibc

/// Remarks beside an answer.
enum StandardError {
  static func print(_ line: String) { write("signpost: \(line)\n") }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
