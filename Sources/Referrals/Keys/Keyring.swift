package import GuidanceModel

/// The keys of one person, as the identity file holds them under their passphrase.
///
/// Who else can open the drafts stands in here and nowhere else: only someone who knows the passphrase can have
/// written it.
package struct Keyring: Sendable {
  /// When the keys were made.
  package let created: Moment
  let identity: AgeIdentity
  let signing: SigningKey
  /// The organisation's recipients, to whom every draft is encrypted too.
  package let recovery: [AgeRecipient]
  /// The keys that these replace, while drafts may still be under them.
  let retired: RetiredKeys?

  /// New keys.
  package static func generate(recovery: [AgeRecipient], at moment: Moment) -> Keyring {
    Keyring(created: moment, identity: .generate(), signing: SigningKey(), recovery: recovery, retired: nil)
  }

  /// What stays in memory while someone writes.
  package var writing: WritingKeys {
    WritingKeys(recipients: [identity.recipient] + recovery, own: identity.recipient, signing: signing)
  }

  /// The recipient to whom this person's drafts are encrypted.
  ///
  /// Who knows it can write a file to it, so it is not for show.
  package var recipient: AgeRecipient { identity.recipient }

  /// By which others can check who wrote a draft.
  package var author: AuthorKey { signing.author }

  /// Whether a replacement of the keys has begun and has not ended.
  package var isBeingReplaced: Bool { retired != nil }

  var identities: [AgeIdentity] { [identity] + (retired.map { [$0.identity] } ?? []) }
  var authors: [AuthorKey] { [author] + (retired.map { [$0.author] } ?? []) }

  /// New keys that can still open what was written with these.
  func replaced(recovery: [AgeRecipient], at moment: Moment) -> Keyring {
    let retired = RetiredKeys(identity: identity, author: author)
    return Keyring(
      created: moment, identity: .generate(), signing: SigningKey(), recovery: recovery, retired: retired)
  }

  /// These keys without the ones that they replace.
  var withoutRetired: Keyring {
    Keyring(created: created, identity: identity, signing: signing, recovery: recovery, retired: nil)
  }
}
