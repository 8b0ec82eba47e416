internal import Glibc

/// Standard input, output and error, byte for byte.
enum StandardStreams {
  /// Everything from standard input; nil when it cannot be read, or is more than the limit.
  static func read(limit: Int) -> [UInt8]? {
    var input: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while input.count <= limit {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return input }
      if count > 0 { input += buffer[..<count] }
      if count < 0, errno != EINTR { return nil }
    }
    return nil
  }

  /// Writes to standard output; false when not all of it could be written.
  static func write(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

  /// Says one line on standard error.
  static func complain(_ line: String) {
    _ = write(Array("\(line)\n".utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count == 0 || count < 0 && errno != EINTR { return false }
    }
    return true
  }
}
