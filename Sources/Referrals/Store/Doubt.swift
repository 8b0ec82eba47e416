/// Why a draft that is sound may not be the newest save of it.
package enum Doubt: Hashable, Sendable {
  /// A later save is known.
  case older
  /// Another save with the same number is known.
  case notTheOneSaved
  /// The file that tells which save was the last is missing.
  case unmarked
  /// The file that tells which save was the last is damaged, or is not of this author.
  case markDamaged
}
