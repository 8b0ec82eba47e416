/// What someone should know about the place of their drafts.
package enum StoreWarning: Hashable, Sendable {
  /// The folder is on another computer: a save is as safe as that computer and its locks are.
  case network
  /// The folder is kept by an ordinary program, such as one that fetches from the cloud.
  case userSpace
  /// The folder is in memory, and is gone when the computer is switched off.
  case memory

  /// - Parameter fileSystem: A type as the system names it, such as `ext4`.
  init?(fileSystem: String) {
    switch fileSystem {
    case "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "ncpfs": self = .network
    case "tmpfs", "ramfs": self = .memory
    case _ where fileSystem.hasPrefix("fuse"): self = .userSpace
    default: return nil
    }
  }
}
