internal import GuidanceModel

/// The text of an identity file.
///
/// The command `age` reads it too: for it, lines with `#` are remarks, and the others are identities.
/// ```
/// # signpost-identity 1, created 1795305600
/// # signpost-sign <the Ed25519 seed in Base64>
/// # signpost-recovery age1…
/// AGE-SECRET-KEY-1…
/// # signpost-retired <the Ed25519 public key of the keys that these replace, in Base64>
/// AGE-SECRET-KEY-1…
/// ```
/// There are as many lines for recovery as the organisation has keys, and the last two only while keys are replaced.
extension Keyring {
  private static let firstLine = "# signpost-identity 1, created "
  private static let signLine = "# signpost-sign "
  private static let recoveryLine = "# signpost-recovery "
  private static let retiredLine = "# signpost-retired "

  var text: String {
    var lines = [Self.firstLine + String(created.seconds)]
    lines.append(Self.signLine + String(decoding: Base64Text.encode(signing.seed), as: UTF8.self))
    lines += recovery.map { Self.recoveryLine + $0.text }
    lines.append(identity.text)
    if let retired {
      lines += [Self.retiredLine + retired.author.text, retired.identity.text]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the text of an identity file; nil for a text that `text` does not write.
  init?(_ text: String) {
    guard text.hasSuffix("\n") else { return nil }
    var lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard let created = Self.rest(of: lines.popFirst(), after: Self.firstLine).flatMap({ Int($0) }),
      let signing = Self.rest(of: lines.popFirst(), after: Self.signLine)
        .flatMap({ Base64Text.decode(Array($0.utf8)) }).flatMap(SigningKey.init)
    else { return nil }
    var recovery: [AgeRecipient] = []
    while let text = Self.rest(of: lines.first, after: Self.recoveryLine) {
      guard let recipient = try? AgeRecipient(text) else { return nil }
      recovery.append(recipient)
      lines.removeFirst()
    }
    guard let identity = Self.identity(lines.popFirst()) else { return nil }
    self.init(
      created: Moment(seconds: created), identity: identity, signing: signing, recovery: recovery,
      retired: Self.retired(&lines))
    guard text == self.text else { return nil }
  }

  private static func retired(_ lines: inout ArraySlice<Substring>) -> RetiredKeys? {
    guard let author = rest(of: lines.first, after: retiredLine).flatMap(AuthorKey.init),
      let identity = identity(lines.dropFirst().first)
    else { return nil }
    lines.removeFirst(2)
    return RetiredKeys(identity: identity, author: author)
  }

  private static func identity(_ line: Substring?) -> AgeIdentity? {
    line.flatMap { try? AgeIdentity(String($0)) }
  }

  private static func rest(of line: Substring?, after prefix: String) -> String? {
    guard let line, line.hasPrefix(prefix) else { return nil }
    return String(line.dropFirst(prefix.count))
  }
}
