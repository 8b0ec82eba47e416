/// How the web page looks, on a screen and on paper.
enum HTMLStyle {
  /// Printed, the body is a table whose first and last rows, the marking, stand on every sheet.
  static let sheet = """
    body { margin: 0 auto; max-width: 45rem; padding: 1rem; font-family: "Noto Sans", "Liberation Sans", Arial, sans-serif;
      line-height: 1.5; color: #0b0c0c; background: #fff; overflow-wrap: anywhere; }
    header, footer { font-weight: bold; text-align: center; letter-spacing: 0.05em; padding: 0.5rem 0; }
    h1 { font-size: 1.75rem; line-height: 1.2; }
    h2 { font-size: 1.25rem; border-bottom: 2px solid #0b0c0c; margin-top: 2rem; }
    dl > div { margin: 0 0 1rem; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.25rem; white-space: pre-wrap; }
    dd.note { color: #484949; font-size: 0.875rem; }
    .status { padding: 0.75rem 1rem 0.75rem 2rem; border: 2px solid #0b0c0c; }
    @page { size: A4; margin: 18mm; }
    @media print {
      body { display: table; width: 100%; max-width: none; padding: 0; font-size: 11pt; }
      header { display: table-header-group; }
      main { display: table-row-group; }
      footer { display: table-footer-group; }
      header, footer { line-height: 2.5; }
      h1, h2, dt { break-after: avoid; }
      p, dd { orphans: 3; widows: 3; }
    }
    """
}
