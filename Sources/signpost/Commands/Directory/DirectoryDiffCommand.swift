import ArgumentParser
import Directory
import Edge
import Guidance
import GuidanceModel

/// What changed between two states of a feed.
struct DirectoryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What the last import changed, or what a newer feed would change.",
    discussion: """
      Without a path: what the last import changed. With one: what importing it would change; nothing is imported. With \
      two: what the second says otherwise than the first. Numbers come first. Ends with 1 when there are differences.
      """)

  @Argument(help: "A newer feed, or an older and a newer one.")
  var paths: [String] = []

  @OptionGroup var feed: FeedOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard paths.count <= 2 else { throw ValidationError("At most two feeds can be compared.") }
  }

  func run() throws {
    let changes = try paths.isEmpty ? lastChanges() : comparedChanges()
    if format.json {
      try JSON.print(changes)
    } else {
      for change in changes { print(change.line) }
    }
    if !changes.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }

  private func lastChanges() throws -> [ServiceChangeOutput] {
    let directory = try DirectoryPlace.open()
    let name = try feed.name(in: directory)
    return try DirectoryPlace.told { () throws(DirectoryFault) in try collected(in: directory, of: name) }
  }

  /// Imports into a copy that is thrown away.
  private func comparedChanges() throws -> [ServiceChangeOutput] {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let folder = DirectoryFolder(path: scratch.path)
    var name = "feed"
    if paths.count == 1 {
      let directory = try DirectoryPlace.open()
      name = try feed.name(in: directory)
      try DirectoryPlace.told { () throws(DirectoryFault) in try directory.copy(into: folder) }
    }
    return try DirectoryPlace.told { () throws(DirectoryFault) in
      let importer = FeedImport(into: folder, places: Library.builtIn.places, today: Clock.local.day)
      for path in paths { _ = try importer.run(try FeedArgument.files(at: path), as: name, source: path) }
      return try collected(in: try LocalDirectory(folder), of: name)
    }
  }

  private func collected(in directory: LocalDirectory, of name: String) throws(DirectoryFault) -> [ServiceChangeOutput]
  {
    var changes: [ServiceChangeOutput] = []
    try directory.forEachChange(of: name) { changes.append(ServiceChangeOutput($0)) }
    return changes
  }
}
