/// What a program needs to save drafts, and no more: it cannot open one with them.
///
/// They are what stays in memory while someone writes.
package struct WritingKeys: Sendable {
  /// The author's own recipient, then the organisation's.
  package let recipients: [AgeRecipient]
  let own: AgeRecipient
  let signing: SigningKey
}
