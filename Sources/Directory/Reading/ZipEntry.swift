/// An entry of a zip, as its directory describes it.
struct ZipEntry: Hashable, Sendable {
  /// Its place in the directory, from 0.
  let number: Int
  let name: String
  let kind: Kind
  /// Its length, unpacked.
  let bytes: Int
  let isEncrypted: Bool
  /// Whether it is stored as it is, or by the one way of compression that every zip program has.
  let isUsuallyCompressed: Bool

  enum Kind: Hashable, Sendable {
    case file, folder
    /// A link, or something of which a zip of data has none.
    case other
  }
}
