import ArgumentParser
import Screens

/// What is to be written, and where.
struct ExportTarget: ParsableArguments {
  @Option(help: "text, html, pdf, json, or age to encrypt a web page for a reader.")
  var format = "text"

  @Option(help: "The name of the file.")
  var to: String

  @Option(help: "The age recipient of the reader, with --format age.")
  var recipient: String?

  @Flag(help: "Everyone who gets the file can read it, and I know that.")
  var unencrypted = false

  func validate() throws {
    guard let format = ExportOrder.Format(rawValue: format) else {
      let names = ExportOrder.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format is one of: \(names).")
    }
    guard format.isPlain == (recipient == nil) else {
      throw ValidationError("--recipient goes with --format age, and with nothing else.")
    }
    guard !format.isPlain || unencrypted else {
      throw ValidationError("The file can be read by anyone who gets it; say --unencrypted to allow that.")
    }
  }

  func order() throws -> ExportOrder {
    ExportOrder(format: ExportOrder.Format(rawValue: format) ?? .text, path: to, recipient: recipient ?? "")
  }
}
