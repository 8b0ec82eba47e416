/// The content that is built into the program, decoded one record at a time.
///
/// The text is an index, encoded as a tree of `[path, offset, length]` texts, and the records after it. Opening reads the
/// index only; a record is decoded when it is asked for, and is not kept.
package struct EmbeddedFolder: TreeFolder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ranges: [String: Range<Int>]
  package let paths: [String]

  /// Opens content that `EmbeddedFolder.encode` wrote and that stays in memory for ever.
  package init(_ text: StaticString) {
    self.init(bytes: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Opens content in memory that is never freed.
  package init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let index = Self.index(of: bytes)
    ranges = Dictionary(index) { first, _ in first }
    paths = index.map(\.0)
  }

  package func tree(at path: String) -> Tree? {
    ranges[path].flatMap { TreeCoder.decode(UnsafeBufferPointer(rebasing: bytes[$0])) }
  }

  /// Writes a folder as one text: the length of the index in ten digits, the index, the records.
  package static func encode(_ folder: some TreeFolder) -> String {
    var records = ""
    var index: [Tree] = []
    var offset = 0
    for path in folder.paths {
      guard let tree = folder.tree(at: path) else { continue }
      let record = TreeCoder.encode(tree)
      index.append(.list([path, String(offset), String(record.utf8.count)].map { .text($0, .none) }, .none))
      offset += record.utf8.count
      records += record
    }
    let indexText = TreeCoder.encode(.list(index, .none))
    return padded(indexText.utf8.count, to: indexDigits) + indexText + records
  }

  private static let indexDigits = 10

  private static func index(of bytes: UnsafeBufferPointer<UInt8>) -> [(String, Range<Int>)] {
    guard bytes.count > indexDigits,
      let length = Int(String(decoding: bytes[..<indexDigits], as: UTF8.self)),
      (0...bytes.count - indexDigits).contains(length),
      case .list(let entries, _)? = TreeCoder.decode(
        UnsafeBufferPointer(rebasing: bytes[indexDigits..<indexDigits + length]))
    else { return [] }
    return entries.compactMap { entry(of: $0, base: indexDigits + length, limit: bytes.count) }
  }

  private static func entry(of tree: Tree, base: Int, limit: Int) -> (String, Range<Int>)? {
    guard let parts = try? Reader(tree).texts(), parts.count == 3, let offset = Int(parts[1]),
      let length = Int(parts[2]),
      (0...limit - base).contains(offset), (0...limit - base - offset).contains(length)
    else { return nil }
    return (parts[0], base + offset..<base + offset + length)
  }
}

// The bytes are never written and never freed.
extension EmbeddedFolder: @unchecked Sendable {}
