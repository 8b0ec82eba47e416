import Glibc

/// Remarks beside an answer.
enum StandardError {
  static func print(_ line: String) {
    let bytes = Array("signpost: \(line)\n".utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
