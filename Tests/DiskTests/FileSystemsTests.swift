import Testing

@testable import Disk

struct FileSystemsTests {
  private let systems = FileSystems(
    table: """
      22 1 254:0 / / rw,relatime shared:1 master:3 - ext4 /dev/vda rw
      30 22 0:26 / /dev/shm rw - tmpfs tmpfs rw
      31 22 0:300 /a\\040b /mnt rw,noatime - nfs4 server:/a rw
      32 22 0:41 / /x rw shared:9 - fuse.sshfs host: rw
      broken line
      """)

  @Test func `the type of a file system is found by the number of its device`() {
    #expect(systems.type(device: 254 << 8) == "ext4")
    #expect(systems.type(device: 26) == "tmpfs")
    #expect(systems.type(device: 300 & 0xff | (300 & ~0xff) << 12) == "nfs4")
    #expect(systems.type(device: 41) == "fuse.sshfs")
    #expect(systems.type(device: 99) == nil)
  }

  @Test func `this machine knows the file system of its processes`() throws {
    #expect(try Folder(path: "/proc/self", followingLink: true).fileSystem() == "proc")
  }
}
