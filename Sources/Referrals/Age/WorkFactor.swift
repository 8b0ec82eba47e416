/// How much a guess at a passphrase costs: the exponent of scrypt's N, with r = 8 and p = 1.
///
/// Trying one passphrase takes 2^(exponent + 10) bytes of memory. swift-crypto does not keep to the memory limit
/// that scrypt is called with, so the limit is kept here, before the call.
package struct WorkFactor: Hashable, Sendable {
  /// The exponent of N.
  package let exponent: Int

  /// 256 MiB, about a second: what is written unless the machine is small.
  package static let standard = WorkFactor(unchecked: 18)
  /// Under the least that is written, so that a test or a soak does not wait.
  ///
  /// Nothing real is kept under it.
  package static let rehearsal = WorkFactor(unchecked: 4)

  /// 17 is the least that OWASP advises, and 20 the most that is read, so that a planted file cannot freeze the
  /// program.
  private static let written = 17...20

  /// A work factor that a file may be written with, 17 to 20; nil for any other.
  package init?(exponent: Int) {
    guard Self.written.contains(exponent) else { return nil }
    self.exponent = exponent
  }

  /// Reads the decimal number of a stanza; the format allows 1 or more, without a sign or zeros before it.
  ///
  /// - Throws: `malformedHeader`, `workFactorTooHigh`.
  init(reading text: String) throws(AgeError) {
    guard text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), !text.hasPrefix("0"), !text.isEmpty
    else { throw .malformedHeader }
    guard let exponent = Int(text), exponent <= Self.written.upperBound else { throw .workFactorTooHigh }
    self.exponent = exponent
  }

  private init(unchecked exponent: Int) {
    self.exponent = exponent
  }
}
