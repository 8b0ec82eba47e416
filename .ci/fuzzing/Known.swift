import GuidanceModel

@testable import Referrals

/// Keys that everyone knows, so that what was found once is found again.
enum Known {
  /// The identity of the published test vectors of age.
  static let published = identity("AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6")
  static let own = identity(Bech32.encode([UInt8](1...32), prefix: "age-secret-key-").uppercased())
  static let other = identity(Bech32.encode([UInt8](2...33), prefix: "age-secret-key-").uppercased())
  static let passphrase = "known to everyone"

  static let signing = sure(SigningKey(seed: [UInt8](3...34)), "a seed of 32 bytes is a key")
  static let retired = sure(SigningKey(seed: [UInt8](4...35)), "a seed of 32 bytes is a key")
  static let id = sure(DraftID("00112233445566778899aabbccddeeff"), "32 digits are a name")
  static let moment = Moment(seconds: 1_795_377_600)

  private static func identity(_ text: String) -> AgeIdentity {
    sure(try? AgeIdentity(text), "a known identity is read")
  }
}
