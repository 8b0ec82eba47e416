/// Makes small zips, sound ones and others.
struct ZipMaker {
  var entries: [Entry] = []
  var comment: [UInt8] = []
  /// Whether the directory gives the place of the first entry for all.
  var isOverlapping = false

  struct Entry {
    var name: [UInt8]
    var content: [UInt8] = []
    /// The length that is claimed; nil for the true one.
    var size: Int?
    /// 0 is stored, 8 deflated.
    var method = 0
    /// Bit 0 is encryption, bit 11 a name in UTF-8.
    var flags = 0
    /// The mode of Unix: a file unless it is said otherwise.
    var mode = 0o100644
    var checksum: UInt32?

    init(_ name: String, _ content: String = "", mode: Int = 0o100644, flags: Int = 0x800) {
      self.name = Array(name.utf8)
      self.content = Array(content.utf8)
      self.mode = mode
      self.flags = flags
    }
  }

  /// The zip of some files.
  static func zip(_ entries: Entry...) -> [UInt8] { ZipMaker(entries: entries).bytes }

  var bytes: [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      directory += [0x50, 0x4B, 1, 2, 20, 3]
      append(entry, to: &directory)
      directory.append(little: [(0, 2), (0, 2), (0, 2), (entry.mode << 16, 4), (isOverlapping ? 0 : zip.count, 4)])
      directory += entry.name
      zip += [0x50, 0x4B, 3, 4]
      append(entry, to: &zip)
      zip += entry.name
      zip += entry.content
    }
    let counts = [(entries.count, 2), (entries.count, 2), (directory.count, 4), (zip.count, 4), (comment.count, 2)]
    zip += directory
    zip += [0x50, 0x4B, 5, 6]
    zip.append(little: [(0, 4)] + counts)
    return zip + comment
  }

  /// What stands in the directory and before the entry alike.
  private func append(_ entry: Entry, to bytes: inout [UInt8]) {
    let checksum = Int(entry.checksum ?? Self.checksum(entry.content))
    bytes.append(little: [(20, 2), (entry.flags, 2), (entry.method, 2), (0x5A21_0000, 4), (checksum, 4)])
    bytes.append(little: [(entry.content.count, 4), (entry.size ?? entry.content.count, 4)])
    bytes.append(little: [(entry.name.count, 2), (0, 2)])
  }

  /// CRC-32.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

extension ZipMaker.Entry {
  /// Deflated zeros: one, and then 258 at a time.
  static func zeros(_ name: String, runs: Int) -> Self {
    var bits: [UInt8] = [1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<runs { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    var entry = Self(name)
    entry.content = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | $1 }
    }
    entry.method = 8
    entry.size = 1 + 258 * runs
    return entry
  }
}

extension [UInt8] {
  /// Appends numbers, each in so many bytes, the lowest first.
  fileprivate mutating func append(little numbers: [(number: Int, bytes: Int)]) {
    for (number, bytes) in numbers {
      for byte in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
  }
}
