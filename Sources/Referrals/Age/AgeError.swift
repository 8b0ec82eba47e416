/// Why an age file or an age key is refused, one case for each reason that someone can act on.
package enum AgeError: Error, Hashable, Sendable {
  /// The file does not begin as an age file does.
  case notAge
  /// The file is of a version of age that is not version 1.
  case unknownVersion
  /// The header breaks a rule of the format.
  case malformedHeader
  /// The header is not the one that the file was written with.
  case alteredHeader
  /// The text around an armored file, or its Base64, breaks a rule of the format.
  case malformedArmor
  /// None of the keys opens the file, or the passphrase is wrong.
  case noMatch
  /// The content is not the one that the file was written with.
  case alteredPayload
  /// The file ends before its content does.
  case truncated
  /// Trying the passphrase would take more memory than a file of ours ever asks for.
  case workFactorTooHigh
  /// There was not enough memory to try the passphrase.
  case memory
  /// The library of ciphers refused to encrypt.
  case cipher
  /// The text is no recipient of the form `age1…`.
  case malformedRecipient
  /// The text is no identity of the form `AGE-SECRET-KEY-1…`.
  case malformedIdentity
  /// A file for nobody.
  case noRecipients
  /// A file under no passphrase.
  case emptyPassphrase
}
