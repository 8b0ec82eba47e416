/// The file systems that are mounted, by the device number of their files.
///
/// Source: the manual page proc(5), `/proc/[pid]/mountinfo`. Where that cannot be read, none is known.
struct FileSystems {
  private let types: [String: String]

  init() {
    let table = (try? Folder(path: "/proc/self", followingLink: true).read("mountinfo")) ?? []
    self.init(table: String(decoding: table, as: UTF8.self))
  }

  /// - Parameter table: Lines such as `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`.
  init(table: String) {
    let entries = table.split(separator: "\n").compactMap { line -> (String, String)? in
      let words = line.split(separator: " ")
      guard words.count > 2, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { return nil }
      return (String(words[2]), String(words[dash + 1]))
    }
    types = Dictionary(entries) { $1 }
  }

  /// The type of a file system, such as `ext4`; nil where it is not known.
  func type(device: UInt64) -> String? {
    let major = device >> 8 & 0xfff | device >> 32 & ~0xfff
    let minor = device & 0xff | device >> 12 & 0xfff_ff00
    return types["\(major):\(minor)"]
  }
}
