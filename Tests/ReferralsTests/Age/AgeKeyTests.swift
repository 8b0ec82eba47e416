import Testing

@testable import Referrals

struct AgeKeyTests {
  /// Source: the vector `x25519_identity` of the age testkit.
  private let secret = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  @Test func `a key comes back from its text`() throws {
    let identity = AgeIdentity.generate()
    #expect(try AgeIdentity(identity.text).recipient == identity.recipient)
    #expect(try AgeRecipient(identity.recipient.text) == identity.recipient)
    #expect(try AgeIdentity(secret).text == secret)
  }

  @Test func `no two identities are the same`() {
    #expect(Set((0..<50).map { _ in AgeIdentity.generate().text }).count == 50)
  }

  @Test func `a fingerprint is four groups of four digits, and is not the recipient`() {
    let recipient = AgeIdentity.generate().recipient
    let groups = recipient.fingerprint.split(separator: " ")
    #expect(groups.count == 4)
    #expect(groups.allSatisfy { $0.count == 4 && $0.allSatisfy("0123456789abcdef".contains) })
    #expect(AgeIdentity.generate().recipient.fingerprint != recipient.fingerprint)
  }

  @Test func `a text that is nearly a key is refused`() {
    let text = secret
    let kelvin = text.replacing("K", with: "\u{212A}")
    for wrong in ["", text.lowercased(), text + "\n", " " + text, String(text.dropLast()), kelvin] {
      #expect(throws: AgeError.malformedIdentity) { try AgeIdentity(wrong) }
    }
    let recipient = AgeIdentity.generate().recipient.text
    for wrong in ["", recipient.uppercased(), recipient + " ", "age1", String(recipient.dropLast()), text] {
      #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(wrong) }
    }
    #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(Bech32.encode(Array(1...31), prefix: "age")) }
  }

  /// Source of the points: RFC 7748, and the list of points of low order at cr.yp.to/ecdh.html.
  @Test(arguments: [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ])
  func `a recipient that would make a file open to everyone is refused`(point: String) throws {
    let text = Bech32.encode(try #require(Hexadecimal.bytes(point)), prefix: "age")
    #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text) }
  }
}
