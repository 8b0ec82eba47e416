import GuidanceModel
import Testing

@testable import Referrals

struct KeyringTests {
  private let moment = Moment(seconds: 1_795_377_600)

  private func keyring(recovery count: Int) -> Keyring {
    .generate(recovery: (0..<count).map { _ in AgeIdentity.generate().recipient }, at: moment)
  }

  @Test(arguments: [0, 1, 3])
  func `keys come back from their text`(count: Int) throws {
    let keyring = keyring(recovery: count)
    let read = try #require(Keyring(keyring.text))
    #expect(read.created == moment)
    #expect(read.recipient == keyring.recipient)
    #expect(read.author == keyring.author)
    #expect(read.recovery == keyring.recovery)
    #expect(!read.isBeingReplaced)
    #expect(read.text == keyring.text)
  }

  @Test func `keys that are being replaced come back with the old ones`() throws {
    let old = keyring(recovery: 1)
    let both = old.replaced(recovery: old.recovery, at: moment)
    let read = try #require(Keyring(both.text))
    #expect(read.isBeingReplaced)
    #expect(read.recipient != old.recipient)
    #expect(read.identities.map(\.recipient) == [both.recipient, old.recipient])
    #expect(read.authors == [both.author, old.author])
    #expect(!both.withoutRetired.isBeingReplaced)
  }

  @Test func `every draft is for its author and for everyone on the list, and for nobody else`() {
    let keyring = keyring(recovery: 2)
    #expect(keyring.writing.recipients == [keyring.recipient] + keyring.recovery)
  }

  @Test func `a text with anything changed, missing or added is no identity file`() {
    let text = keyring(recovery: 2).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(Keyring(text) != nil)
    for index in lines.indices.dropLast() {
      let changed = lines.enumerated().map { $0 == index ? String($1.dropLast()) : $1 }
      #expect(Keyring(changed.joined(separator: "\n")) == nil || lines[index].contains("created"))
    }
    for index in [0, 1, 4] {
      var fewer = lines
      fewer.remove(at: index)
      #expect(Keyring(fewer.joined(separator: "\n")) == nil)
    }
    let windows = text.replacing("\n", with: "\r\n")
    for wrong in ["", text + "\n", " " + text, text + "# more\n", String(text.dropLast()), windows] {
      #expect(Keyring(wrong) == nil)
    }
    #expect(Keyring(text.replacing("created 1", with: "created +1")) == nil)
  }
}
