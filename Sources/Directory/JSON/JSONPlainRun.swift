/// The characters of a JSON string up to the next quote, backslash or control character.
///
/// Most of a feed is made of these, so eight bytes are looked at together.
struct JSONPlainRun {
  private(set) var end: Int
  private(set) var isASCII = true

  init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    var seen: UInt64 = 0
    end = start
    while end + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
      guard !Self.hasEnd(eight) else { break }
      seen |= eight
      end += 8
    }
    while end < raw.count, !Self.isEnd(raw[end]) {
      seen |= UInt64(raw[end])
      end += 1
    }
    isASCII = seen & Self.each(0x80) == 0
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == .quote || byte == .backslash || byte < .space
  }

  /// Whether one of eight bytes ends the run; now and then for a byte behind one that does, which does no harm.
  private static func hasEnd(_ eight: UInt64) -> Bool {
    let quotes = eight ^ each(.quote)
    let backslashes = eight ^ each(.backslash)
    let lows = (quotes &- each(1)) & ~quotes | (backslashes &- each(1)) & ~backslashes
    let controls = (eight &- each(.space)) & ~eight
    return (lows | controls) & each(0x80) != 0
  }

  /// Eight times a byte.
  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
