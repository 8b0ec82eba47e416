/// Why there is no PDF.
package enum PDFError: Error, Hashable, Sendable {
  /// There is no helper, or it cannot be run.
  case missing
  /// The helper ended without a PDF.
  case failed
  /// It took more than 20 seconds.
  case tooLong
  /// The PDF has more than 64 MiB.
  case tooLarge
}
