package import Disk

/// Why the store of drafts refuses, one case for each reason that someone can act on.
///
/// None holds anything that was typed, or the path of anything.
package enum StoreError: Error, Hashable, Sendable {
  /// The disk or the file system refused.
  case disk(DiskError)
  /// The folder belongs to someone else, or others can look into it.
  case notPrivate
  /// Another copy of the program has the draft or the folder in use.
  case inUse

  /// No keys have been made here yet.
  case noIdentity
  /// Keys have been made here, and are not written over.
  case identityExists
  /// The passphrase is wrong, or the part of the identity file that tells so is damaged.
  case wrongPassphrase
  /// The identity file opens and is not one.
  case malformedIdentity
  /// A replacement of the keys has begun; it is to be finished first.
  case replacementUnfinished

  /// There is no such draft, or only the save before its last one is left.
  case noSuchDraft
  /// The writing of the draft has ended.
  case closed
  /// The file is no age file, is damaged, or is for other keys.
  case age(AgeError)
  /// The file opens, and what it holds is not accepted.
  case payload(PayloadError)
  /// The draft is sound, and may not be the newest.
  case doubtful(Doubt)
}
