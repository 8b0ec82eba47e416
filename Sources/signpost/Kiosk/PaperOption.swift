import ArgumentParser

/// How wide the paper of a kiosk's printer is.
struct PaperOption: ParsableArguments {
  private static let widths = [32, 42, 80]

  @Option(help: "Columns of the paper: 32, 42 or 80.")
  var paper = widths[1]

  func validate() throws {
    guard Self.widths.contains(paper) else { throw ValidationError("--paper is 32, 42 or 80.") }
  }
}
