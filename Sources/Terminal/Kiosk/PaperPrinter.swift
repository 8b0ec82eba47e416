internal import CTerminal
internal import GuidanceModel
package import Pages

/// The printer of an unattended terminal, as a visit reaches it: bytes in one piece, to a pipe or a device that the
/// supervisor has opened.
package struct PaperPrinter: Sendable {
  /// The most bytes of a sheet, which a pipe takes as a whole or not at all.
  package static let mostBytes = 4_096

  private let width: Int
  private let words: FrontEndWords

  /// - Parameter width: Columns of the paper: 80, 42 or 32.
  package init(width: Int, words: FrontEndWords) {
    self.width = width
    self.words = words
  }

  /// Remembers the printer that a visit's process was started with; it comes before anything else is opened.
  package static func find() {
    kiosk_find_printer()
  }

  /// Prints a page without waiting for the printer.
  ///
  /// - Returns: false when the printer did not take it all at once; it is not tried again.
  package func prints(_ page: Page) -> Bool {
    let bytes = bytes(of: page)
    return kiosk_print(bytes, bytes.count)
  }

  /// What the printer is sent: printable ASCII, line feeds, and a form feed on a line of its own at the end;
  /// nothing that it could obey.
  package func bytes(of page: Page) -> [UInt8] {
    let lines = PaperLayout.lines(of: page, width: width, words: words)
    let text = lines.flatMap { Self.plain($0) + [UInt8(ascii: "\n")] }
    return text.prefix(Self.mostBytes - Self.end.count) + Self.end
  }

  /// Paper to tear off, and the end of the sheet.
  private static let end = Array("\n\n\n\n\u{0C}\n".utf8)

  /// Letters that every printer has.
  private static func plain(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case " "..."~": UInt8(truncatingIfNeeded: scalar.value)
      case "“", "”": UInt8(ascii: "\"")
      case "‘", "’": UInt8(ascii: "'")
      case "–", "—": UInt8(ascii: "-")
      default: UInt8(ascii: "?")
      }
    }
  }
}
