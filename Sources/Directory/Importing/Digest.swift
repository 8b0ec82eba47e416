/// A number that changes when a record changes; it keeps nothing secret.
enum Digest {
  /// FNV-1a over 64 bits, as a number that SQLite can hold.
  static func of(_ bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash)
  }
}
