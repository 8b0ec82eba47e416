internal import Glibc

/// What a disk or a file system refused, in the terms in which someone can do something about it.
package enum DiskError: Error, Hashable, Sendable {
  /// There is no space left.
  case full
  /// The person has used up their share of the disk.
  case quota
  /// Nothing can be written there.
  case readOnly
  /// This person may not.
  case permission
  /// The device failed: what was written may not be there.
  case inputOutput
  /// A file would be larger than this program may write, or a file is larger than it reads.
  case tooLarge
  /// The program, or the computer, has too many files open.
  case tooManyOpenFiles
  /// The folder or the file is not there any more.
  case gone
  /// The name is taken.
  case exists
  /// A link or something else stands where a file or a folder is expected.
  case notAsExpected
  /// Any other, with the number of the system.
  case other(Int32)

  /// The meaning of a number that the system gave, `errno`.
  package init(_ number: Int32) {
    self =
      switch number {
      case ENOSPC: .full
      case EDQUOT: .quota
      case EROFS: .readOnly
      case EACCES, EPERM: .permission
      case EIO: .inputOutput
      case EFBIG: .tooLarge
      case EMFILE, ENFILE: .tooManyOpenFiles
      case ENOENT, ESTALE, ENODEV, ENXIO: .gone
      case EEXIST: .exists
      case ELOOP, ENOTDIR, EISDIR: .notAsExpected
      default: .other(number)
      }
  }
}
