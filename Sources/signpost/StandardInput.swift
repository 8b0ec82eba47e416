import Edge
import Glibc

/// What comes in by a descriptor instead of the command line.
enum StandardInput {
  /// The most bytes that are read; more is no search, no list of answers and no value.
  private static let limit = 64 * 1024

  /// All of standard input as one line.
  static func text() -> String {
    var text = ""
    while let line = readLine(), text.utf8.count < limit { text += text.isEmpty ? line : " " + line }
    return String(text.prefix(limit))
  }

  /// All of a descriptor, cut at 64 KiB; ends the program when it cannot be read.
  static func everything(of descriptor: Int32) throws -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Complaint(status: .cannotRead, text: "the descriptor cannot be read") }
      if count == 0 { break }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes.prefix(limit), as: UTF8.self)
  }

  static func firstLine(of descriptor: Int32) throws -> String {
    String(try everything(of: descriptor).prefix { !$0.isNewline })
  }
}
