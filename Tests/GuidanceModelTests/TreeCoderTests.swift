import GuidanceModel
import Testing
import TestSupport

@Suite struct TreeCoderTests {
  @Test func `writes texts, lists and maps with their lengths`() throws {
    let tree = try ContentFolder.tree("id: ünï\nlist: [a, '']\nmap: {}\n")
    #expect(TreeCoder.encode(tree) == "m3:s2:ids5:ünïs4:listl2:s1:as0:s3:mapm0:")
  }

  @Test func `reads back what it wrote`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let text = TreeCoder.encode(Self.tree(depth: 0, using: &generator))
      #expect(decode(Array(text.utf8)).map(TreeCoder.encode) == text)
    }
  }

  @Test func `reads no truncated text`() throws {
    let bytes = Array(TreeCoder.encode(try sample()).utf8)
    for length in 0..<bytes.count { #expect(decode(Array(bytes[..<length])) == nil, "\(length) bytes") }
  }

  @Test func `does not trap on two thousand mutations`() throws {
    var generator = SeededGenerator(seed: 2)
    let bytes = Array(TreeCoder.encode(try sample()).utf8)
    for _ in 0..<2000 {
      var mutated = bytes
      for _ in 0...generator.below(4) { Self.mutate(&mutated, using: &generator) }
      if let tree = decode(mutated) { #expect(!TreeCoder.encode(tree).isEmpty) }
    }
  }

  @Test(arguments: [
    "", "s", "s1", "s:1", "x1:a", "s2:a", "l1:", "m1:s1:a", "m1:l0:s1:a", "l99999999999999999999:", "s-1:a",
    "l 1:s0:",
    "s9223372036854775807:a", "s9223372036854775808:a",
  ])
  func `reads nothing from what is no tree`(text: String) {
    #expect(decode(Array(text.utf8)) == nil)
  }

  @Test func `reads nothing that nests without end`() {
    let hostile = String(repeating: "l1:", count: 200_000) + "s0:"
    #expect(decode(Array(hostile.utf8)) == nil)
  }

  private func sample() throws -> Tree {
    try ContentFolder.tree(
      """
      id: act-early
      name: Ünïcode – Line
      channels: [{id: phone, dial: 0800 011 3764}, {id: web, dial: "https://x"}]
      nested: [[a, [b, {c: d}]], {}, []]
      """)
  }

  private func decode(_ bytes: [UInt8]) -> Tree? {
    bytes.withUnsafeBufferPointer { TreeCoder.decode($0) }
  }

  private static func tree(depth: Int, using generator: inout SeededGenerator) -> Tree {
    let kind = depth > 4 ? 0 : generator.below(3)
    let children = generator.below(4)
    func text(_ generator: inout SeededGenerator) -> String {
      String((0..<generator.below(6)).map { _ in ["a", ":", "9", "é", "s", "\n", "👍"][generator.below(7)] })
    }
    switch kind {
    case 0: return .text(text(&generator), .none)
    case 1: return .list((0..<children).map { _ in tree(depth: depth + 1, using: &generator) }, .none)
    default:
      let entries = (0..<children).map { _ in
        Tree.Entry(key: text(&generator), mark: .none, value: tree(depth: depth + 1, using: &generator))
      }
      return .map(entries, .none)
    }
  }

  static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let position = generator.below(max(bytes.count, 1))
    switch generator.below(4) {
    case 0 where !bytes.isEmpty: bytes[position] = UInt8(generator.below(256))
    case 1 where !bytes.isEmpty: bytes.remove(at: position)
    case 2 where !bytes.isEmpty: bytes[position] = Array("slm0123456789:-".utf8)[generator.below(15)]
    default: bytes.insert(UInt8(generator.below(256)), at: position)
    }
  }
}

@Suite struct EmbeddedFolderTests {
  private struct Folder: TreeFolder {
    let trees: [String: Tree]
    var paths: [String] { trees.keys.sorted() }
    func tree(at path: String) -> Tree? { trees[path] }
  }

  private let folder = Folder(trees: [
    "contacts/a.yaml": .map([Tree.Entry(key: "id", mark: .none, value: .text("ä", .none))], .none),
    "words/en/b.yaml": .list([.text("x", .none), .text("y", .none)], .none),
    "z.yaml": .text("#\"\"\"#", .none),
  ])

  @Test func `gives back every record by its path`() {
    open(Array(EmbeddedFolder.encode(folder).utf8)) { embedded in
      #expect(embedded.paths == ["contacts/a.yaml", "words/en/b.yaml", "z.yaml"])
      for path in folder.paths {
        #expect(embedded.tree(at: path).map(TreeCoder.encode) == folder.tree(at: path).map(TreeCoder.encode))
      }
      #expect(embedded.tree(at: "contacts/b.yaml") == nil)
    }
  }

  @Test func `does not trap on truncations and mutations`() {
    var generator = SeededGenerator(seed: 3)
    let bytes = Array(EmbeddedFolder.encode(folder).utf8)
    for length in 0..<bytes.count { readAll(Array(bytes[..<length])) }
    for _ in 0..<2000 {
      var mutated = bytes
      for _ in 0...generator.below(4) { TreeCoderTests.mutate(&mutated, using: &generator) }
      readAll(mutated)
    }
    for index in [
      "l1:l3:s1:as2:-5s1:1", "l1:l3:s1:as1:0s2:-1",
      "l1:l3:s1:as19:9223372036854775807s19:9223372036854775807",
    ] {
      let length =
        String(repeating: "0", count: 10 - String(index.utf8.count).count) + String(index.utf8.count)
      readAll(Array("\(length)\(index)s1:x".utf8))
    }
    readAll(Array("-000000005abc".utf8))
  }

  private func readAll(_ bytes: [UInt8]) {
    open(bytes) { embedded in
      for path in embedded.paths { _ = embedded.tree(at: path) }
    }
  }

  private func open(_ bytes: [UInt8], _ body: (EmbeddedFolder) -> Void) {
    bytes.withUnsafeBufferPointer { body(EmbeddedFolder(bytes: $0)) }
  }
}
