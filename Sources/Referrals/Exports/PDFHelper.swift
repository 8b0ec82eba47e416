internal import Glibc

/// The program `signpost-pdf`, which makes PDF documents; without it only PDF is missing.
package struct PDFHelper: Sendable {
  /// Milliseconds that the helper may take.
  private static let time = 20_000
  /// The most bytes of a PDF: 64 MiB.
  private static let limit = 64 << 20

  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// The helper beside the running program, or in `../libexec/signpost`; nil when it is in neither.
  package static func find() -> PDFHelper? {
    guard let folder = programFolder else { return nil }
    let places = ["\(folder)/signpost-pdf", "\(folder)/../libexec/signpost/signpost-pdf"]
    return places.first { access($0, X_OK) == 0 }.map(PDFHelper.init)
  }

  /// The folder of the running program; nil when the system does not say.
  private static var programFolder: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard (1..<path.count).contains(count), let end = path.lastIndex(of: CChar(bitPattern: UInt8(ascii: "/"))) else {
      return nil
    }
    return String(validating: path[..<end].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
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
