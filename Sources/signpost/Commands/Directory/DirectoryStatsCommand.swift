import ArgumentParser
import Directory
import Edge
import GuidanceModel

/// What the feeds hold, in numbers.
struct DirectoryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "What each feed holds, and how old it is.")

  @OptionGroup var format: FormatOption

  func run() throws {
    let directory = try DirectoryPlace.open()
    let today = Clock.local.day
    let feeds = try DirectoryPlace.told { () throws(DirectoryFault) in
      try directory.statistics(on: today).map(StatisticsOutput.init)
    }
    if format.json { try JSON.print(feeds) } else { for feed in feeds { feed.printPlainly() } }
  }
}
