internal import Glibc

/// The few things that are asked of the file system.
enum SystemFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func remove(_ path: String) { unlink(path) }

  /// Makes a folder and those above it, for its owner alone.
  static func makeFolder(_ path: String) throws(DirectoryFault) {
    guard !exists(path) else { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var current = path.hasPrefix("/") ? "" : "."
    for part in parts {
      current += "/" + part
      guard mkdir(current, 0o700) == 0 || errno == EEXIST else { throw unwritable(current) }
    }
  }

  /// Waits until a file or folder is on the disk.
  static func sync(_ path: String) throws(DirectoryFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unwritable(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw unwritable(path) }
  }

  static func move(_ path: String, to other: String) throws(DirectoryFault) {
    guard rename(path, other) == 0 else { throw unwritable(other) }
  }

  static func copy(_ path: String, to other: String) throws(DirectoryFault) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw unwritable(path) }
    defer { close(source) }
    let target = open(other, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw unwritable(other) }
    defer { close(target) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(source, &bytes, bytes.count)
      if count == 0 { return }
      guard count > 0 else { throw unwritable(path) }
      try write(bytes[..<count], to: target, at: other)
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, at path: String) throws(DirectoryFault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw unwritable(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Takes a lock that ends with the process; the descriptor, or nil when another process holds it.
  static func lock(_ path: String) throws(DirectoryFault) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable(path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  static func unlock(_ descriptor: Int32) { close(descriptor) }

  static func unwritable(_ path: String) -> DirectoryFault {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
