import ArgumentParser
import Edge

/// How wide the paper of a kiosk's printer is.
struct PaperOption: ParsableArguments {
  @Option(help: "Columns of the paper: 32, 42 or 80.")
  var paper = KioskSettings.widths[1]

  func validate() throws {
    guard KioskSettings.widths.contains(paper) else { throw ValidationError("--paper is 32, 42 or 80.") }
  }
}
