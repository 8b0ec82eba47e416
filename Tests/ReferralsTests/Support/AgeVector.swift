import Foundation
import Testing

@testable import Referrals

/// A published test vector of the format age: a file, how to open it, and what must come of it.
struct AgeVector: Sendable, CustomTestStringConvertible {
  enum Expectation: String, Sendable {
    case success
    case noMatch = "no match"
    case alteredHeader = "HMAC failure"
    case header = "header failure"
    case payload = "payload failure"
    case armor = "armor failure"
  }

  let name: String
  let expectation: Expectation
  /// The SHA-256 of the plain content, in hexadecimal.
  let payload: String?
  let identities: [String]
  let passphrases: [String]
  let isCompressed: Bool
  let file: [UInt8]

  var testDescription: String { name }

  /// Hybrid keys are not offered: Debian's `age` cannot read them either.
  var isHybrid: Bool { identities.contains { $0.hasPrefix("AGE-SECRET-KEY-PQ-") } || name.contains("hybrid") }

  /// Reads a vector: lines of `key: value`, an empty line, and the file.
  init?(name: String, _ bytes: [UInt8]) {
    var rest = bytes[...]
    var values: [String: [String]] = [:]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end > rest.startIndex {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      guard let colon = line.firstRange(of: ": ") else { return nil }
      values[String(line[..<colon.lowerBound]), default: []].append(String(line[colon.upperBound...]))
      rest = rest[(end + 1)...]
    }
    guard let expectation = values["expect"]?.first.flatMap(Expectation.init) else { return nil }
    self.name = name
    self.expectation = expectation
    payload = values["payload"]?.first
    identities = values["identity"] ?? []
    passphrases = values["passphrase"] ?? []
    isCompressed = values["compressed"] == ["zlib"]
    file = Array(rest.dropFirst())
  }
}
