package import GuidanceModel

/// A file that is kept, for the list of everything that is.
package struct KeptFile: Hashable, Sendable {
  /// The name in the folder.
  package let name: String
  /// Bytes.
  package let size: Int
  /// When it was written last, by the file system.
  package let modified: Moment
}
