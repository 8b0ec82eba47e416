import Testing

@testable import Referrals

struct StoreWarningTests {
  @Test func `a place that is less safe than a disk is named`() {
    #expect(StoreWarning(fileSystem: "ext4") == nil)
    #expect(StoreWarning(fileSystem: "btrfs") == nil)
    #expect(StoreWarning(fileSystem: "nfs4") == .network)
    #expect(StoreWarning(fileSystem: "cifs") == .network)
    #expect(StoreWarning(fileSystem: "tmpfs") == .memory)
    #expect(StoreWarning(fileSystem: "fuse.sshfs") == .userSpace)
    #expect(StoreWarning(fileSystem: "fuseblk") == .userSpace)
  }
}
