internal import Glibc

/// A file named on the command line, or one of the machine.
package enum InputFile {
  /// Its bytes.
  ///
  /// - Throws: What to say when it is not there, cannot be read, or is larger than what could be meant.
  package static func bytes(_ path: String, atMost limit: Int) throws(Complaint) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Complaint(status: .noSuchInput, text: "the file cannot be opened") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      guard count >= 0 else { throw Complaint(status: .cannotRead, text: "the file cannot be read") }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= limit else { throw Complaint(status: .badInput, text: "the file is too large") }
    }
  }

  /// The text of a file of the machine, up to 1 MiB; nil when it cannot be read.
  package static func text(_ path: String) -> String? {
    (try? bytes(path, atMost: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }
}
