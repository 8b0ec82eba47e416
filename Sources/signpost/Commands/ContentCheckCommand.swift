import ArgumentParser
import Edge
import GuidanceCompiler
import GuidanceModel

/// Loads content, proves it, and reports.
struct ContentCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Load content, prove its questionnaires and forms, and report.")

  @Argument(help: "A content folder; without it, the content built in.")
  var folder: String?

  @Flag(help: "Warnings fail too.")
  var strict = false

  @Option(name: .customLong("as-of"), help: "The day on which review dates are looked at; today unless given.")
  var asOf: Day?

  @OptionGroup var format: FormatOption

  func run() throws {
    let reading = try ContentFolderReading(folder)
    let check = ContentCheck(reading.content, folderFaults: reading.faults)
    let overdue = ContentCheck.overdue(in: reading.content, on: asOf ?? Clock.local.day)
    let warnings = check.warnings + overdue
    if format.json {
      try JSON.print(ContentCheckOutput(check, warnings: warnings))
    } else {
      printPlainly(check, warnings: warnings)
    }
    if !check.errors.isEmpty || strict && !warnings.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }

  private func printPlainly(_ check: ContentCheck, warnings: [ContentFault]) {
    for error in check.errors { print(error.line(severity: "error")) }
    for warning in warnings { print(warning.line(severity: "warning")) }
    for certificate in check.certificates { printPlainly(certificate) }
    for certificate in check.formCertificates { printPlainly(certificate) }
    print("\(check.errors.count) errors, \(warnings.count) warnings")
  }

  private func printPlainly(_ certificate: Certificate) {
    let dead = certificate.deadQuestions.count + certificate.deadOutcomes.count
    print(
      "\(certificate.id): \(certificate.questions) questions, \(certificate.outcomes) outcomes, \(certificate.paths) paths, "
        + "longest \(certificate.longest), \(dead) dead parts, \(certificate.stories) stories")
    for promise in certificate.promises { printPlainly(promise.kind.rawValue, holds: promise.holds) }
  }

  private func printPlainly(_ certificate: FormCertificate) {
    print(
      "\(certificate.id): \(certificate.sections) sections, \(certificate.fields) fields, \(certificate.rules) rules, "
        + "\(certificate.ways) ways")
    for promise in FormCertificate.Promise.allCases {
      printPlainly(promise.rawValue, holds: !certificate.broken.contains(promise))
    }
  }

  private func printPlainly(_ promise: String, holds: Bool) {
    print("  \(holds ? "proved" : "FAILS"): \(promise)")
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
