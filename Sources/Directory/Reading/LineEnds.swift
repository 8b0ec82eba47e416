internal import Glibc

/// Counts lines.
enum LineEnds {
  /// How many lines end in bytes: at each line feed, and at each carriage return that has none behind it.
  ///
  /// A carriage return at the very end ends a line, too; a line feed that follows it elsewhere is not to be counted.
  static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var ends = 0
    forEach(.lineFeed, in: bytes) { _ in ends += 1 }
    forEach(.carriageReturn, in: bytes) { place in
      if place + 1 == bytes.count || bytes[place + 1] != .lineFeed { ends += 1 }
    }
    return ends
  }

  private static func forEach(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, body: (Int) -> Void) {
    guard let base = bytes.baseAddress else { return }
    var start = 0
    while let found = memchr(base + start, Int32(byte), bytes.count - start) {
      let place = UnsafeRawPointer(base).distance(to: found)
      body(place)
      start = place + 1
    }
  }
}
