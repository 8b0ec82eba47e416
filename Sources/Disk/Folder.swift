package import Glibc

/// An open folder, whose files are reached by name without following links.
///
/// It is opened once. Were another folder put in its place, what is open would still be the one that was checked.
package struct Folder: Sendable {
  package static let privateFile: mode_t = 0o600
  package static let privateFolder: mode_t = 0o700
  /// A larger file is not read: no draft comes near it.
  package static let mostBytes = 64 << 20

  package let file: OpenFile
  package var descriptor: Int32 { file.descriptor }

  /// Opens a folder that is there.
  ///
  /// - Throws: `notAsExpected` where a file has this path, or a link that is not to be followed.
  package init(path: String, followingLink: Bool = false) throws(DiskError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    file = OpenFile(try SystemCall.retrying { Glibc.open(path, flags) })
  }

  /// Whether it belongs to this user and is closed to everyone else.
  package func isPrivate() throws(DiskError) -> Bool {
    let status = try file.status()
    return status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// The type of its file system, such as `ext4`; nil where it is not known.
  package func fileSystem() throws(DiskError) -> String? {
    FileSystems().type(device: UInt64(try file.status().st_dev))
  }

  /// Makes sure that what was made, renamed and removed in the folder survives a power cut.
  package func sync() throws(DiskError) {
    try SystemCall.once { fsync(descriptor) }
  }

  /// The names in the folder, in order.
  package func names() throws(DiskError) -> [String] {
    let copy = try SystemCall.retrying { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw DiskError(errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// What the file system knows of a file; nil where there is none.
  package func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  package func has(_ name: String) -> Bool { status(name) != nil }

  package func remove(_ name: String) throws(DiskError) {
    try SystemCall.once { unlinkat(descriptor, name, 0) }
  }

  /// Removes a file; one that is not there is no error.
  package func removeIfPresent(_ name: String) throws(DiskError) {
    do {
      try remove(name)
    } catch .gone {
    }
  }

  /// Opens a regular file, and follows no link.
  package func open(_ name: String, _ flags: Int32, mode: mode_t = 0) throws(DiskError) -> OpenFile {
    let safe = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = OpenFile(try SystemCall.retrying { openat(descriptor, name, safe, mode) })
    guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .notAsExpected }
    return file
  }

  /// The bytes of a file.
  package func read(_ name: String) throws(DiskError) -> [UInt8] {
    let file = try open(name, O_RDONLY)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try SystemCall.retrying { Glibc.read(file.descriptor, &part, part.count) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    }
  }
}
