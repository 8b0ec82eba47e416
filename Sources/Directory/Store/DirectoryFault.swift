/// Why the directory could not do what was asked.
///
/// It names files and places, and holds nothing that a person typed.
package enum DirectoryFault: Error, Equatable, Sendable {
  /// Nothing has been imported yet.
  case empty
  /// There is no feed of that name; the names that there are.
  case unknownFeed([String])
  /// A name for a feed that cannot be one.
  case unusableName
  /// Another program is importing.
  case busy
  /// The file is damaged, or was made by another version.
  case damaged
  /// The feed cannot be read; what is wrong, where, and what to do.
  case unreadable(String)
  /// The feed holds no service.
  case noServices
  /// A file or folder cannot be made or written; the system's own word for why.
  case unwritable(path: String, reason: String)
}
