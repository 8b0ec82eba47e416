import ArgumentParser

/// The directory of local services.
struct DirectoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Local services from feeds of councils and charities.",
    discussion: """
      Feeds are read from files; nothing is fetched. HSDS 1.1, 2.0, 3.0 and 3.1 and Open Referral UK 1 and 3 are understood, \
      as CSV or JSON. What is in a feed has not been checked by Signpost.
      """,
    subcommands: [
      DirectoryImportCommand.self, DirectoryExportCommand.self, DirectoryCheckCommand.self, DirectoryStatsCommand.self,
      DirectoryDiffCommand.self, DirectoryShowCommand.self,
    ])
}
