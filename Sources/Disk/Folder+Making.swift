internal import Glibc

/// Folders that are not there yet.
extension Folder {
  /// Makes a folder, and those above it, where they are not there yet.
  ///
  /// Each one made is closed to everyone else, and the folder that it stands in is synced, so that a power cut does not
  /// take a draft by taking its folder.
  package static func makeMissing(_ path: String) throws(DiskError) {
    var parent = path.hasPrefix("/") ? "/" : "."
    for name in path.split(separator: "/") {
      let child = parent + "/" + name
      if mkdir(child, privateFolder) == 0 {
        try Folder(path: parent, followingLink: true).sync()
      } else if errno != EEXIST {
        throw DiskError(errno)
      }
      parent = child
    }
  }
}
