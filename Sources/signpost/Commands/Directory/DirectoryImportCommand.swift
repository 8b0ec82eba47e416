import ArgumentParser
import Directory
import Edge
import Guidance
import GuidanceModel

/// Brings a feed in.
struct DirectoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import a feed, or bring one up to date.",
    discussion: """
      PATH is a file, a folder of files, a zip, or '-' for standard input. A feed that is imported again under the same \
      name replaces what it was. If anything goes wrong the directory stays as it was.
      """)

  @Argument(help: "A file, a folder, a zip, or '-'.")
  var path: String

  @Option(name: .customLong("as"), help: "The short name of the feed; without it, made from the file's name.")
  var name: String?

  @Option(help: "Write everything that was wrong with the feed into a file, as JSON lines.")
  var report: String?

  @OptionGroup var format: FormatOption

  func run() throws {
    guard let folder = DirectoryPlace.folder else {
      throw Complaint(status: .cannotCreate, text: "there is no home folder; set XDG_DATA_HOME")
    }
    let feed = name ?? FeedName.suggested(for: path)
    let meter = ImportMeter(isWatched: !format.json)
    let done = try DirectoryPlace.told { () throws(DirectoryFault) in
      let importer = FeedImport(into: folder, places: Library.builtIn.places, today: Clock.local.day)
      return try importer.run(try FeedArgument.files(at: path), as: feed, source: path, tell: meter.tell)
    }
    meter.clear()
    let directory = try DirectoryPlace.open()
    if let report { try NoteFile.write(directory, feed: feed, to: report) }
    let output = ImportOutput(done, notes: try NoteCount.all(directory, feed: feed))
    if format.json { try JSON.print(output) } else { output.printPlainly(report: report) }
  }
}
