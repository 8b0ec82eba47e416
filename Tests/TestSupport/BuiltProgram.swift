internal import Foundation

/// The program as it was built beside the tests, run as a script runs it.
package enum BuiltProgram {
  /// Where it stands; nil when only the tests were built.
  package static let path: String? = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap { arguments.dropFirst($0 + 1).first }
    let folder = URL(filePath: bundle ?? arguments.first ?? "").deletingLastPathComponent()
    let program = folder.appending(path: "signpost").path
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }()

  /// What a run left behind.
  package struct Run: Sendable {
    package let output: String
    package let errors: String
    package let status: Int32

    /// The output as one JSON document.
    package func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try JSONDecoder().decode(type, from: Data(output.utf8))
    }
  }

  /// Runs it to its end, without a terminal.
  ///
  /// - Parameter input: What it can read from standard input; nothing unless given.
  package static func run(_ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = arguments
    process.environment = ["TERM": "dumb", "LANG": "C.UTF-8"]
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: said, as: UTF8.self), errors: String(decoding: complaints, as: UTF8.self),
      status: process.terminationStatus)
  }
}
