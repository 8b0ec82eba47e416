/// A file of a feed, wherever it lies.
package struct FeedFile: Sendable {
  /// The path inside of the folder or zip; of a single file its name, and `-` of standard input.
  package let name: String
  /// Its length, unpacked; nil while that is not known.
  package let bytes: Int?
  package let content: Content

  private let opening: @Sendable () throws(ReadingFault) -> any ByteSource

  package enum Content: Hashable, Sendable {
    case json
    case csv
    /// `datapackage.json`, which describes the other files.
    case metadata
  }

  init(
    name: String, bytes: Int?, first: FirstBytes,
    opening: @escaping @Sendable () throws(ReadingFault) -> any ByteSource
  ) {
    self.name = name
    self.bytes = bytes
    let isJSON = first.isJSON ?? FileName.saysJSON(name)
    content = FileName.isMetadata(name) ? .metadata : isJSON ? .json : .csv
    self.opening = opening
  }

  /// The bytes of the file from its start, every time; standard input has them once.
  ///
  /// - Throws: Why it cannot be opened.
  package func open() throws(ReadingFault) -> any ByteSource {
    try opening()
  }
}
