internal import CPango
internal import Glibc

/// Reads a document as JSON from standard input and writes it as PDF to standard output.
///
/// It takes no arguments, opens no file besides fonts, and tells nothing of what it reads. It ends with 0, with 65 for
/// input that it cannot read, or with 70 when there is no PDF of it.
@main
enum SignpostPDF {
  /// The most bytes that are read: 4 MiB.
  private static let limit = 4 << 20

  private static let unreadable: Int32 = 65
  private static let failed: Int32 = 70

  static func main() {
    umask(0o077)
    cpango_forbid_dumps()
    guard let input = StandardStreams.read(limit: limit), let document = PaperDocument(input) else {
      end(unreadable, "signpost-pdf: the input is not a document")
    }
    guard let pdf = PDFFile.bytes(of: document), StandardStreams.write(pdf) else {
      end(failed, "signpost-pdf: the PDF could not be written")
    }
  }

  private static func end(_ status: Int32, _ message: String) -> Never {
    StandardStreams.complain(message)
    exit(status)
  }
}
