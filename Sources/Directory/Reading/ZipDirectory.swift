internal import Glibc

/// The directory at the end of a zip, as far as it has to be known before a library may read it.
///
/// The library reads the whole directory into memory, whatever its length: so it must be short, and there must be no
/// doubt which directory is meant.
enum ZipDirectory {
  /// Bytes of the record that ends a zip, without its comment.
  private static let endLength = 22
  /// The longest comment that can be written.
  private static let mostComment = 0xFFFF
  /// Bytes of the record that says where the directory of a large archive is.
  private static let locatorLength = 20
  /// Bytes that the names and dates of 2,000 entries take.
  private static let most = 1 << 20

  /// How many entries a zip has.
  ///
  /// - Throws: The zip is cut off, split, has something before or behind it, or has too many entries.
  static func entries(of file: FileSource, bytes: Int, name: String) throws(ReadingFault) -> Int {
    let tail = try last(min(bytes, locatorLength + endLength + mostComment), of: file, bytes: bytes, name: name)
    guard let end = tail.lastIndex(of: [0x50, 0x4B, 5, 6]), tail.count - end >= endLength else {
      throw ReadingFault(.damagedArchive, in: name)
    }
    let record = tail[end...]
    let isLarge = end >= locatorLength && tail[(end - locatorLength)...].starts(with: [0x50, 0x4B, 6, 7])
    guard !isLarge else { throw ReadingFault(.largeArchiveForm, in: name) }
    let isWhole = record.number(at: 4, bytes: 4) == 0 && record.number(at: 20, bytes: 2) == record.count - endLength
    let entries = record.number(at: 10, bytes: 2)
    let length = record.number(at: 12, bytes: 4)
    let start = record.number(at: 16, bytes: 4)
    guard isWhole, start + length == bytes - record.count else { throw ReadingFault(.damagedArchive, in: name) }
    guard length > 0 else { throw ReadingFault(.nothingToRead, in: name) }
    guard entries <= FeedFiles.most, length <= most else { throw ReadingFault(.tooManyFiles, in: name) }
    return entries
  }

  private static func last(
    _ count: Int, of file: FileSource, bytes: Int, name: String
  ) throws(ReadingFault) -> [UInt8] {
    let tail = [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      read = max(0, pread(file.descriptor, buffer.baseAddress, count, bytes - count))
    }
    guard tail.count == count else { throw ReadingFault(.damagedArchive, in: name) }
    return tail
  }
}

extension [UInt8] {
  /// Where a mark begins that stands nearest to the end.
  fileprivate func lastIndex(of mark: [UInt8]) -> Int? {
    indices.last { self[$0...].starts(with: mark) }
  }
}

extension ArraySlice<UInt8> {
  /// A number whose lowest byte stands first.
  fileprivate func number(at offset: Int, bytes: Int) -> Int {
    self[(startIndex + offset)...].prefix(bytes).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
