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

  /// Letters that every printer has; one with an accent is printed without it.
  private static func plain(_ text: String) -> [UInt8] {
    text.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }.map { scalar in
      switch scalar {
      case " "..."~": UInt8(truncatingIfNeeded: scalar.value)
      case "“", "”": UInt8(ascii: "\"")
      case "‘", "’": UInt8(ascii: "'")
      case "–", "—": UInt8(ascii: "-")
      default: baseLetter(of: scalar) ?? UInt8(ascii: "?")
      }
    }
  }

  /// The letter below an accent, by the name that Unicode gives both: `LATIN SMALL LETTER O WITH CIRCUMFLEX`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> UInt8? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH"
    else {
      return nil
    }
    return (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).utf8.first
  }
}
