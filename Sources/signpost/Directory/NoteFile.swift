import Directory
import Edge
import FoundationEssentials
import Glibc

/// Everything that was wrong with a feed, as a file of JSON lines.
enum NoteFile {
  private struct Line: Encodable {
    let file: String
    let row: Int?
    let id: String?
    let field: String?
    let problem: String
    let done: String
    /// How many rows are meant, where it is more than one.
    let times: Int?
  }

  static func write(_ directory: LocalDirectory, feed: String, to path: String) throws {
    guard let file = fopen(DataFolder.expanded(path), "we") else {
      throw Complaint(status: .cannotCreate, text: "the report cannot be written there")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try DirectoryPlace.told { () throws(DirectoryFault) in
      try directory.forEachNote(of: feed) { note in
        let line = Line(
          file: note.file, row: note.row, id: note.key, field: note.field, problem: note.problem,
          done: note.done.rawValue, times: note.times > 1 ? note.times : nil)
        fputs(String(decoding: try encoder.encode(line), as: UTF8.self) + "\n", file)
      }
    }
    guard fclose(file) == 0 else {
      throw Complaint(status: .cannotRead, text: "the report was not written whole; is there room?")
    }
  }
}
