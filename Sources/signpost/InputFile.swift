import Glibc

/// A file named on the command line.
enum InputFile {
  /// Its bytes; ends the program when it is not there, cannot be read, or is larger than what could be meant.
  static func bytes(_ path: String, atMost limit: Int) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { try Complaint(status: .noSuchInput, text: "the file cannot be opened").raise() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count >= 0 else { try Complaint(status: .cannotRead, text: "the file cannot be read").raise() }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= limit else { try Complaint(status: .badInput, text: "the file is too large").raise() }
    }
  }
}
