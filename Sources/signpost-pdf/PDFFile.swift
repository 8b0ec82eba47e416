internal import CPango

/// Writes a document as PDF.
enum PDFFile {
  /// Takes what Cairo writes.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// The bytes of the PDF; nil when Cairo has no room or no font for it.
  static func bytes(of document: PaperDocument) -> [UInt8]? {
    let sink = Sink()
    return withExtendedLifetime(sink) {
      let surface = cairo_pdf_surface_create_for_stream(
        { sink, data, count in
          guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
          let bytes = UnsafeBufferPointer(start: data, count: Int(count))
          Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes += bytes
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(sink).toOpaque(), Paper.width, Paper.height)
      defer { cairo_surface_destroy(surface) }
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title.printable)
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Signpost")
      // Without a date of its own, Cairo tells when and in which time zone it ran; an empty one is left out.
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
      let cairo = cairo_create(surface)
      defer { cairo_destroy(cairo) }
      guard let cairo, let typesetter = Typesetter(for: cairo, language: document.language) else { return nil }
      PageDrawing(document, typesetter: typesetter, on: cairo).draw()
      cairo_surface_finish(surface)
      let isWhole = cairo_status(cairo) == CAIRO_STATUS_SUCCESS && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
      return isWhole ? sink.bytes : nil
    }
  }
}
