import GuidanceCompiler
import GuidanceModel
import Testing
import TestSupport

@Suite struct SourceFolderTests {
  private func source(_ files: [String: String]) throws -> SourceFolder {
    try TemporaryFolder.use { folder in
      for (name, text) in files { try folder.write(text, to: name) }
      return try SourceFolder(path: folder.path)
    }
  }

  @Test func `keeps every scalar as text`() throws {
    let reader = try ContentFolder.reader(
      "[999, 07:30, no, yes, 1e3, ~, 2026-11-22, 0x1F, 'a', \"b\", null, 0800 1]")
    #expect(
      try reader.texts() == [
        "999", "07:30", "no", "yes", "1e3", "~", "2026-11-22", "0x1F", "a", "b", "null", "0800 1",
      ])
  }

  @Test func `marks every value with its line and column, counted in characters`() throws {
    let tree = try ContentFolder.tree("é: ü\nlist:\n  - {a: [x, 👍, z]}\n")
    let reader = Reader(tree)
    let items = try reader.anyFields().required("list").list()[0].anyFields().required("a").list()
    #expect(
      items.map(\.tree.mark) == [
        Mark(line: 3, column: 10), Mark(line: 3, column: 13), Mark(line: 3, column: 16),
      ])
    #expect(
      try reader.anyFields().entries.map(\.mark) == [Mark(line: 1, column: 1), Mark(line: 2, column: 1)])
    #expect(try reader.anyFields().required("é").tree.mark == Mark(line: 1, column: 4))
  }

  @Test func `reads folders in order, and passes over hidden files`() throws {
    let source = try source([
      "b/z.yaml": "x", "a.yaml": "y", ".DS_Store": "\u{0}", "b/.swap.yaml": "{", ".git/config": "x",
    ])
    #expect(source.paths == ["a.yaml", "b/z.yaml"])
    #expect(source.faults.isEmpty)
    #expect(source.tree(at: "b/z.yaml").map(TreeCoder.encode) == "s1:x")
    #expect(source.tree(at: "c.yaml") == nil)
  }

  @Test func `keeps what it can read beside a fault`() throws {
    let source = try source(["a.yaml": "x: [", "b.yaml": "y"])
    #expect(source.paths == ["b.yaml"])
    #expect(source.faults.count == 1)
    #expect(source.faults.first?.file == "a.yaml")
  }

  @Test func `says that a folder is not there, is a file, or is empty`() throws {
    try TemporaryFolder.use { folder in
      #expect(throws: FolderError.unreadable("\(folder.path)/none")) {
        try SourceFolder(path: "\(folder.path)/none")
      }
      #expect(throws: FolderError.unreadable(folder.path)) { try SourceFolder(path: folder.path) }
      try folder.write("x", to: "file.yaml")
      #expect(throws: FolderError.self) { try SourceFolder(path: "\(folder.path)/file.yaml") }
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `reads a page whatever system saved it`(lineEnd: String) throws {
    let page = ["---", "id: a", "title: A", "---", "", "One.", "", "## Two", "- three"].joined(
      separator: lineEnd)
    let source = try source(["topics/x/a.md": page])
    #expect(source.faults.isEmpty)
    let tree = try #require(source.tree(at: "topics/x/a.md"))
    #expect(TreeCoder.encode(tree) == "m3:s2:ids1:as5:titles1:As4:bodys21:\nOne.\n\n## Two\n- three")
    #expect(try Reader(tree).anyFields().required("body").tree.mark == Mark(line: 5, column: 1))
  }

  @Test(arguments: [
    "\u{FEFF}id: &a x", "\r\nid: &a x", "a: x\u{2028}id: &a x", "a: x\rid: &a x", "id: [&a x]", "&a x: y",
    "id: &a\n  x: y",
  ])
  func `finds an anchor behind every line end`(text: String) throws {
    let source = try source(["a.yaml": text])
    #expect(source.faults.map(\.problem) == ["an anchor or alias ('&', '*') stands here"])
  }

  @Test func `writes what it read into one Swift literal that gives it back`() throws {
    let source = try source(["a.yaml": ####"x: '"""# "##'"####, "b.yaml": "[\\, é]"])
    let swift = Embedding.source(of: source)
    #expect(swift.contains("static let text: StaticString = ###\"\"\"\n"))
    let text = try #require(
      swift.split(separator: "###\"\"\"").dropFirst().first.map { Array($0.utf8).dropFirst().dropLast() })
    Array(text).withUnsafeBufferPointer { bytes in
      let folder = EmbeddedFolder(bytes: bytes)
      #expect(folder.paths == ["a.yaml", "b.yaml"])
      #expect(folder.tree(at: "a.yaml").map(TreeCoder.encode) == ####"m1:s1:xs8:"""# "##"####)
      #expect(folder.tree(at: "b.yaml").map(TreeCoder.encode) == "l2:s1:\\s2:é")
    }
  }
}
