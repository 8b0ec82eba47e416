/// The program `signpost-pdf`, which makes PDF documents; without it only PDF is missing.
package struct PDFHelper: Sendable {
  /// Milliseconds that the helper may take.
  private static let time = 20_000
  /// The most bytes of a PDF: 64 MiB.
  private static let limit = 64 << 20

  private let path: String

  /// - Parameter path: The file of the program.
  package init(path: String) {
    self.path = path
  }

  /// The PDF of a document.
  ///
  /// The helper gets an environment of its own, no other descriptor of this process, and nothing in its arguments.
  /// It never outlives the call.
  ///
  /// - Parameters:
  ///   - request: What `PDFRequest` encoded.
  ///   - ticks: Milliseconds of a clock that does not jump.
  package func pdf(_ request: [UInt8], ticks: () -> Int) throws(PDFError) -> [UInt8] {
    let deadline = ticks() + Self.time
    var process = try HelperProcess(path: path)
    let pdf = try process.exchange(request, limit: Self.limit) { deadline - ticks() }
    try process.end { deadline - ticks() }
    guard pdf.starts(with: "%PDF-".utf8) else { throw .failed }
    return pdf
  }
}
