internal import CArchive

/// A zip that is open at one of its entries, whose bytes it gives.
final class ZipArchive: ByteSource {
  private let reader: OpaquePointer
  /// Is held for the reader.
  private let file: FileSource
  private let name: String
  private let packed: Int
  /// How many entries the zip says that it has.
  private let entries: Int
  private var entry: ZipEntry?
  private var count = 0
  /// Bytes of this entry that were read.
  private var read = 0

  /// - Throws: There is no such file, no library that reads a zip, or what is there is no sound zip.
  init(_ path: String, name: String) throws(ReadingFault) {
    file = try FileSource(path: path, name: name, followsLinks: true)
    self.name = name
    packed = try file.status().bytes
    entries = try ZipDirectory.entries(of: file, bytes: packed, name: name)
    var reader: OpaquePointer?
    let result = zip_open(file.descriptor, &reader)
    guard result == ZIP_OK, let reader else {
      throw ReadingFault(result == ZIP_NO_LIBRARY ? .noArchiveLibrary : .damagedArchive, in: name)
    }
    self.reader = reader
  }

  deinit {
    zip_close(reader)
  }

  /// Moves to the next entry; nil behind the last.
  ///
  /// - Throws: The zip is damaged; also if two entries lie in the same place, of which the library gives but one.
  func next() throws(ReadingFault) -> ZipEntry? {
    var found = zip_entry()
    switch zip_next(reader, &found) {
    case ZIP_OK: break
    case ZIP_END where count == entries: return nil
    default: throw ReadingFault(.damagedArchive, in: name)
    }
    guard found.size >= 0, let text = found.name else { throw ReadingFault(.damagedArchive, in: name) }
    let entry = ZipEntry(
      number: count, name: String(cString: text), kind: ZipEntry.Kind(found.kind), bytes: Int(found.size),
      isEncrypted: found.is_encrypted, isUsuallyCompressed: found.is_usual)
    self.entry = entry
    count += 1
    read = 0
    return entry
  }

  /// Moves to an entry that was seen before.
  ///
  /// - Throws: It is no longer there.
  func move(to wanted: ZipEntry) throws(ReadingFault) {
    while let entry = try next() {
      if entry == wanted { return }
    }
    throw ReadingFault(.damagedArchive, in: wanted.name)
  }

  /// - Throws: What is unpacked is too much for a zip of this size, or for any.
  func checkUnpacked(_ bytes: Int) throws(ReadingFault) {
    guard bytes <= ZipListing.most else { throw ReadingFault(.tooLarge, in: name) }
    guard bytes <= ZipListing.harmless || bytes / ZipListing.ratio <= packed else {
      throw ReadingFault(.tooCompressed, in: name)
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFault) -> Int {
    let result = zip_read(reader, buffer.baseAddress, buffer.count)
    guard result >= 0, let entry, read + result <= entry.bytes else {
      throw ReadingFault(.damagedArchive, in: entry?.name ?? name)
    }
    read += result
    return result
  }
}

extension ZipEntry.Kind {
  fileprivate init(_ kind: zip_kind) {
    self = kind == ZIP_FILE ? .file : kind == ZIP_FOLDER ? .folder : .other
  }
}
