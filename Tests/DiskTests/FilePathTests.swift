import Disk
import Testing

struct FilePathTests {
  @Test(arguments: [
    ("a", ".", "a"), ("./a", "./", "a"), ("/a", "/", "a"), ("/b/c/.a b", "/b/c/", ".a b"), ("b//a", "b//", "a"),
  ])
  func `a path is a folder and a name`(path: String, folder: String, name: String) throws {
    let file = try #require(FilePath(path))
    #expect(file.folder == folder)
    #expect(file.name == name)
  }

  @Test(arguments: ["", ".", "..", "/", "a/", "a/..", "a\0b"])
  func `a path that names no file is none`(_ path: String) {
    #expect(FilePath(path) == nil)
  }
}
