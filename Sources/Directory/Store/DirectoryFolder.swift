/// The folder that holds an imported directory.
///
/// The directory is one file, `directory.sqlite`, that is never changed in place: an import makes its successor beside
/// it and puts that in its place when it is whole and on the disk. Readers keep what they opened.
package struct DirectoryFolder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The directory itself.
  package var file: String { "\(path)/directory.sqlite" }
  /// What an import makes before it is the directory.
  var successor: String { "\(path)/directory.new" }
  /// What an import holds while it makes the indexes.
  var workshop: String { "\(path)/directory.work" }
  /// Held while a program imports.
  var lock: String { "\(path)/directory.lock" }
}
