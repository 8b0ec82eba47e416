@testable import Referrals

/// Files of the format age: what opens, and what is merely taken apart.
enum Target {
  private static let content = Array("What was typed.".utf8)
  /// A work factor above this costs too much time to try.
  private static let mostWork = 6
  private static let types = [AgeStanza.x25519, "grease"]

  private static let key = FileKey()
  private static let ownStanza = sure(try? AgeStanza.wrapped(key, for: Known.own.recipient), "a key is wrapped")
  private static let payload = sure(try? AgeStream.encrypt(content, key: key), "a payload is encrypted")

  static var seeds: [[UInt8]] {
    let files = [
      try? AgeFile.encrypt(content, to: [Known.own.recipient]),
      try? AgeFile.encrypt(content, to: [Known.other.recipient, Known.own.recipient]),
      try? AgeFile.encrypt(content, to: [Known.other.recipient]),
      try? AgeFile.encrypt([], to: [Known.own.recipient]),
      try? AgeFile.encrypt(content, passphrase: Known.passphrase, workFactor: .rehearsal),
    ].map { sure($0, "a seed is encrypted") }
    let stanzas = [
      AgeStanza(type: types[1], arguments: ["one", "two"], body: [UInt8](0..<48)),
      AgeStanza(type: types[1], arguments: [], body: []),
      AgeStanza(type: types[1], arguments: ["~"], body: [UInt8](0..<50)), ownStanza,
    ]
    return files + files.map(AgeArmor.text) + stanzas.map(\.text) + [stanzas.flatMap(\.text)]
  }

  static func read(_ bytes: [UInt8]) {
    guard let file = binary(bytes) else { return }
    takeApart(file)
    open(bytes)
    openBehind(bytes)
  }

  /// The binary file; nil for armor that is refused.
  private static func binary(_ bytes: [UInt8]) -> [UInt8]? {
    guard AgeArmor.isArmored(bytes) else { return bytes }
    guard let file = try? AgeArmor.file(bytes) else { return nil }
    promise(AgeArmor.text(file) == plainArmor(bytes), "armor that is read is the one that is written")
    return file
  }

  /// Armor with line feeds alone and nothing around it.
  private static func plainArmor(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\r" }
    let isSpace = { (scalar: Unicode.Scalar) in " \t\n".unicodeScalars.contains(scalar) }
    let start = text.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) } ?? start.startIndex
    return Array(String(String.UnicodeScalarView(start[...end])).utf8) + [newline]
  }

  private static func takeApart(_ file: [UInt8]) {
    var reader = AgeHeaderReader(file)
    guard let header = try? reader.header() else { return }
    let line = [UInt8(ascii: " ")] + Base64Text.encode(header.authenticationCode) + [newline]
    promise(
      AgeHeader.authenticated(header.stanzas) + line + reader.rest == file,
      "a header that is read is the one that is written")
  }

  private static func open(_ bytes: [UInt8]) {
    if let plain = try? AgeFile.decrypt(bytes, identities: [Known.own, Known.other]) {
      promise(plain == content || plain.isEmpty, "what opens is what was sealed")
    }
    _ = try? AgeFile.decrypt(bytes, identities: [Known.published])
    guard isCheap(bytes), let plain = try? AgeFile.decrypt(bytes, passphrase: Known.passphrase) else { return }
    promise(plain == content, "what the passphrase opens is what was sealed")
  }

  /// Whether trying a passphrase takes little time.
  private static func isCheap(_ bytes: [UInt8]) -> Bool {
    var reader = AgeHeaderReader(binary(bytes) ?? [])
    guard let stanza = try? reader.header().stanzas.first, stanza.arguments.count == 2 else { return true }
    guard let factor = try? WorkFactor(reading: stanza.arguments[1]) else { return true }
    promise(String(factor.exponent) == stanza.arguments[1], "a work factor is written in one way")
    return factor.exponent <= mostWork
  }

  /// Puts the input before the stanza of a file that opens, with a code that is right: only its form can refuse it.
  private static func openBehind(_ stanzas: [UInt8]) {
    let header = AgeHeader.version + [newline] + stanzas + ownStanza.text + AgeHeader.end
    let code = Base64Text.encode(key.authenticationCode(of: header))
    let file = header + [UInt8(ascii: " ")] + code + [newline] + payload
    guard let plain = try? AgeFile.decrypt(file, identities: [Known.own]) else { return }
    promise(plain == content, "other stanzas change nothing in what opens")
    var reader = AgeHeaderReader(file)
    planted((try? reader.header())?.stanzas.contains { !types.contains($0.type) } == true)
  }
}
