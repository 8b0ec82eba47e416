import Testing

@testable import Referrals

struct Base64TextTests {
  /// Source: RFC 4648, section 10.
  private static let known = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: known)
  func `the published examples agree, with padding and without`(plain: String, text: String) {
    let bare = text.prefix { $0 != "=" }
    #expect(Base64Text.encode(Array(plain.utf8), padded: true) == Array(text.utf8))
    #expect(Base64Text.encode(Array(plain.utf8)) == Array(bare.utf8))
    #expect(Base64Text.decode(Array(text.utf8), padded: true) == Array(plain.utf8))
    #expect(Base64Text.decode(Array(bare.utf8)) == Array(plain.utf8))
  }

  @Test(arguments: ["Zg==", "Zh", "Z", "Zm9vY", "Zm8 ", "Zm-v", "Zm_v", "Zm9v\n", "="])
  func `nothing is read that would be written in another way`(text: String) {
    #expect(Base64Text.decode(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm8", "Zm9=", "Zm9v====", "====", "Z===", "Zg==Zg=="])
  func `padding is neither left out nor added`(text: String) {
    #expect(Base64Text.decode(Array(text.utf8), padded: true) == nil)
  }

  @Test func `every two bytes come back`() {
    let lost = (0..<65_536).map { [UInt8($0 >> 8), UInt8($0 & 255)] }.count {
      Base64Text.decode(Base64Text.encode($0)) != $0
    }
    #expect(lost == 0)
  }
}
