import Foundation
import GuidanceCompiler
import GuidanceModel
import Testing
import TestSupport

/// A folder of content without a fault, and files that each put one fault into a copy of it.
@Suite struct FaultTests {
  static let faults =
    URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().path + "/Faults"

  /// The names of the files in `Faults/cases`.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: "\(faults)/cases")) ?? [])
    .filter { $0.hasSuffix(".fault") }.map { String($0.dropLast(6)) }.sorted()

  @Test func `finds nothing wrong with the base`() throws {
    let source = try SourceFolder(path: "\(Self.faults)/base")
    let check = ContentCheck(Content(source), folderFaults: source.faults)
    #expect(check.errors.map(\.description) == [])
    #expect(check.warnings.map(\.description) == [])
    #expect(check.certificates.map(\.isProved) == [true])
    #expect(check.formCertificates.map(\.isProved) == [true])
  }

  @Test func `holds at least a hundred faults`() {
    #expect(Self.names.count >= 100)
  }

  @Test(arguments: names)
  func `finds this fault, and says it first`(name: String) throws {
    let text = try String(contentsOfFile: "\(Self.faults)/cases/\(name).fault", encoding: .utf8)
    let fault = try Fault(ContentFolder.reader(text))
    let errors = try TemporaryFolder.use { folder in
      for (file, bytes) in try ContentFolder.files(in: "\(Self.faults)/base") {
        try folder.write(bytes, to: file)
      }
      for change in fault.changes { try change.apply(to: folder) }
      let source = try SourceFolder(path: folder.path)
      return ContentCheck(Content(source), folderFaults: source.faults).errors
    }
    #expect(errors.first?.description == fault.error)
  }
}

/// One fault: what to change in the base, and the error that must come of it.
private struct Fault {
  let changes: [Change]
  let error: String

  init(_ reader: Reader) throws {
    let fields = try reader.fields("changes", "error")
    changes = try fields.required("changes").list().map(Change.init)
    error = try fields.required("error").text()
  }

  /// One changed file: a text replaced at its first place, a whole text or bytes in hexadecimal written, or the file deleted.
  struct Change {
    let file: String
    let edit: Edit

    enum Edit {
      case replace(String, by: String)
      case write([UInt8])
      case delete
    }

    init(_ reader: Reader) throws {
      let fields = try reader.fields("file", "replace", "by", "write", "bytes", "delete")
      file = try fields.required("file").text()
      if let old = fields["replace"] {
        edit = .replace(try old.text(), by: try Self.anyText(fields.required("by")))
      } else if let bytes = fields["bytes"] {
        edit = .write(try bytes.text().split(separator: " ").compactMap { UInt8($0, radix: 16) })
      } else if let text = fields["write"] {
        edit = .write(Array(try Self.anyText(text).utf8))
      } else {
        edit = .delete
      }
    }

    /// A text that may be empty.
    private static func anyText(_ reader: Reader) throws -> String {
      guard case .text(let text, _) = reader.tree else { return try reader.text() }
      return text
    }

    func apply(to folder: TemporaryFolder) throws {
      switch edit {
      case .write(let bytes): try folder.write(bytes, to: file)
      case .delete: try folder.remove(file)
      case .replace(let old, let new):
        let text = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
        let place = try #require(text.range(of: old), "\(file) of the base no longer holds '\(old)'")
        try folder.write(text.replacingCharacters(in: place, with: new), to: file)
      }
    }
  }
}
