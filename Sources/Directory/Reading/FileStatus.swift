internal import Glibc

/// What the system knows about a path.
struct FileStatus {
  private let status: stat

  init(_ status: stat) {
    self.status = status
  }

  /// What lies at a path; a link is looked through, unless it is asked for itself.
  init(path: String, followsLinks: Bool) throws(ReadingFault) {
    var status = stat()
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw ReadingFault(ReadingFault.Problem(system: errno), in: path) }
    self.status = status
  }

  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var bytes: Int { Int(status.st_size) }
}

extension ReadingFault.Problem {
  /// What a failure of the system means.
  init(system number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .notAllowed
    case ELOOP, ENXIO, ENODEV: self = .noFile
    default: self = .system(number)
    }
  }
}
