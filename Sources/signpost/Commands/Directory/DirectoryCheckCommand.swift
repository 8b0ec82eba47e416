import ArgumentParser
import Directory
import Edge
import GuidanceModel

/// Looks through the directory for what a person should look at.
struct DirectoryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Services that nobody can reach, that are old, incomplete, or there twice.",
    discussion: "Ends with 1 when there is something to look at.")

  @Option(help: "Only this feed.")
  var feed: String?

  @OptionGroup var format: FormatOption

  func run() throws {
    let directory = try DirectoryPlace.open()
    let today = Clock.local.day
    var findings: [FindingOutput] = []
    try DirectoryPlace.told { () throws(DirectoryFault) in
      try DirectoryCheck(directory, on: today).forEach(in: feed) { findings.append(FindingOutput($0)) }
    }
    if format.json {
      try JSON.print(findings)
    } else {
      for finding in findings { print(finding.line) }
      print(FindingOutput.summary(findings))
    }
    if !findings.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }
}
