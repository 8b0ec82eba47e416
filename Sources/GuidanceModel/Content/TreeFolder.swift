/// A folder of content as trees, by path; the embedded one, or one that was read from YAML.
package protocol TreeFolder: Sendable {
  /// Paths inside the folder, such as `contacts/act-early.yaml`, sorted.
  var paths: [String] { get }
  /// The tree of a path, or nil.
  func tree(at path: String) -> Tree?
}
