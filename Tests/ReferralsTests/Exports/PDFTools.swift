import Edge
import Foundation
import Referrals
import TestSupport

/// What Debian's poppler-utils say of a PDF.
enum PDFTools {
  struct Run {
    let output: [UInt8]
    let errors: String
    let status: Int32
  }

  static let helper = HelperProgram.path(of: "signpost-pdf").map(PDFHelper.init(path:))
  static let areThere = helper != nil && ["pdftotext", "pdfinfo", "pdffonts"].allSatisfy { tool($0) != nil }

  private static func tool(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
  }

  /// The text of a PDF in the order of reading, without the marks of direction that the tool adds.
  static func text(_ pdf: [UInt8]) throws -> String {
    let marks: Set<Unicode.Scalar> = ["\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}"]
    let text = try run("pdftotext", ["-enc", "UTF-8"], pdf, last: ["-"])
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
  }

  /// How far a word stands from the left edge of the sheet, in points.
  static func left(of word: String, in pdf: [UInt8]) throws -> Double {
    try boxes(of: pdf).first { $0.word == word }?.left ?? .nan
  }

  /// The left and right edges of every word, in points.
  static func edges(of pdf: [UInt8]) throws -> [Double] {
    try boxes(of: pdf).flatMap { [$0.left, $0.right] }
  }

  private static func boxes(of pdf: [UInt8]) throws -> [(word: String, left: Double, right: Double)] {
    try run("pdftotext", ["-bbox"], pdf, last: ["-"]).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      guard line.contains("<word"), parts.count == 9, let left = Double(parts[1]), let right = Double(parts[5]) else {
        return nil
      }
      return (String(parts[8].dropFirst().prefix { $0 != "<" }), left, right)
    }
  }

  static func run(_ name: String, _ arguments: [String] = [], _ pdf: [UInt8], last: [String] = []) throws -> String {
    try TemporaryFolder.use { folder in
      try folder.write(pdf, to: "document.pdf")
      let run = try start(tool(name) ?? "", arguments + [folder.path + "/document.pdf"] + last, input: [])
      return String(decoding: run.output, as: UTF8.self)
    }
  }

  /// The helper itself, without the program around it.
  static func runHelper(input: [UInt8]) throws -> Run {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    return try start(folder.appending(path: "signpost-pdf").path, [], input: input)
  }

  private static func start(_ path: String, _ arguments: [String], input: [UInt8]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try standardInput.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: Array(said), errors: String(decoding: complaints, as: UTF8.self), status: process.terminationStatus)
  }
}
