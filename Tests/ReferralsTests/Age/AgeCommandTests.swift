import GuidanceModel
import TestSupport
import Testing

@testable import Referrals

/// Both directions with the command `age` of the machine, which knows none of our code.
@Suite(.enabled(if: ChildProcess.has("age") && ChildProcess.has("age-keygen"), "the command age is not installed"))
struct AgeCommandTests {
  private let plain = Array("Ŵyn يوسف বাংলা\n".utf8) + (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }

  @Test func `the command opens what was encrypted here, binary and armored`() throws {
    try TemporaryFolder.use { folder in
      let identity = AgeIdentity.generate()
      let file = try AgeFile.encrypt(plain, to: [AgeIdentity.generate().recipient, identity.recipient])
      try folder.write(identity.text + "\n", to: "key")
      try folder.write(file, to: "binary")
      try folder.write(AgeFile.armored(file), to: "armored")
      for name in ["binary", "armored"] {
        let result = try ChildProcess.run("age", ["-d", "-i", folder.path + "/key", "\(folder.path)/\(name)"])
        #expect(result.status == 0)
        #expect(result.output == plain)
      }
    }
  }

  @Test func `what the command encrypted opens here`() throws {
    let identity = AgeIdentity.generate()
    for armor in [[], ["-a"]] {
      let result = try ChildProcess.run("age", armor + ["-r", identity.recipient.text], input: plain)
      #expect(result.status == 0)
      #expect(try AgeFile.decrypt(result.output, identities: [identity]) == plain)
    }
  }

  @Test func `a key that the command made is read here`() throws {
    let text = String(decoding: try ChildProcess.run("age-keygen", []).output, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let identity = try AgeIdentity(try #require(lines.last))
    #expect(lines.contains("# public key: \(identity.recipient.text)"))
  }

  @Test(.enabled(if: ChildProcess.has("python3"), "python3 is not installed, so nobody can type a passphrase"))
  func `the command opens a draft with the identity file and its passphrase`() throws {
    try DraftFolder.use { drafts in
      let id = try drafts.saved("{\"words\":\"kept\"}")
      let path = drafts.path
      let opening = ["age", "-d", "-o", path + "/plain", "-i", path + "/identity.age", "\(path)/\(id.file)"]
      #expect(try Typing.run(opening, typing: [DraftFolder.passphrase]) == 0)
      let payload = String(decoding: try drafts.read("plain"), as: UTF8.self)
      #expect(payload.hasPrefix("signpost-draft/1 \(id.text) 1 "))
      #expect(payload.split(separator: "\n")[1] == "{\"words\":\"kept\"}")
    }
  }

  @Test(.enabled(if: ChildProcess.has("python3"), "python3 is not installed, so nobody can type a passphrase"))
  func `passphrase files go both ways`() throws {
    try TemporaryFolder.use { folder in
      try folder.write(plain, to: "plain")
      try folder.write(AgeFile.encrypt(plain, passphrase: "our own words", workFactor: .rehearsal), to: "ours")
      let opening = ["age", "-d", "-o", folder.path + "/opened", folder.path + "/ours"]
      #expect(try Typing.run(opening, typing: ["our own words"]) == 0)
      #expect(try folder.read("opened") == plain)
      let sealing = ["age", "-p", "-o", folder.path + "/theirs", folder.path + "/plain"]
      #expect(try Typing.run(sealing, typing: ["their own words", "their own words"]) == 0)
      #expect(try AgeFile.decrypt(folder.read("theirs"), passphrase: "their own words") == plain)
    }
  }

  @Test func `the organisation opens a draft with its own key and none of our code`() throws {
    let recovery = AgeIdentity.generate()
    try DraftFolder.use(recovery: [recovery.recipient]) { drafts in
      let id = try drafts.saved("first", "second")
      try drafts.write(Array((recovery.text + "\n").utf8), to: "recovery.key")
      let result = try ChildProcess.run(
        "age", ["-d", "-i", drafts.path + "/recovery.key", "\(drafts.path)/\(id.file)"])
      #expect(result.status == 0)
      #expect(String(decoding: result.output, as: UTF8.self).split(separator: "\n")[1] == "second")
    }
  }
}
