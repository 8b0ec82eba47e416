import Glibc

/// A file named on the command line, or one of the machine.
enum InputFile {
  private enum Fault: Error {
    case missing, unreadable, tooLarge
  }

  /// Its bytes; ends the program when it is not there, cannot be read, or is larger than what could be meant.
  static func bytes(_ path: String, atMost limit: Int) throws -> [UInt8] {
    do throws(Fault) {
      return try read(path, atMost: limit)
    } catch {
      switch error {
      case .missing: try Complaint(status: .noSuchInput, text: "the file cannot be opened").raise()
      case .unreadable: try Complaint(status: .cannotRead, text: "the file cannot be read").raise()
      case .tooLarge: try Complaint(status: .badInput, text: "the file is too large").raise()
      }
    }
  }

  /// The text of a file of the machine, up to 1 MiB; nil when it cannot be read.
  static func text(_ path: String) -> String? {
    (try? read(path, atMost: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func read(_ path: String, atMost limit: Int) throws(Fault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .missing }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      guard count >= 0 else { throw .unreadable }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }
}
