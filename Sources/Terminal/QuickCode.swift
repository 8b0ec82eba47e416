internal import CTerminal
package import GuidanceModel

/// A text as the square of dark and light modules that a camera reads.
package struct QuickCode: Equatable, Sendable {
  /// Its rows from the top, true for dark; none when the library is not there, or the text is too long for a screen.
  package let rows: [[Bool]]

  package init(_ text: SafeText) {
    let most = Int(CODE_MODULES)
    var modules = [UInt8](repeating: 0, count: most * most)
    let width = Int(code_modules(text.string, &modules, Int32(most)))
    rows = (0..<width).map { row in modules[row * width..<(row + 1) * width].map { $0 == 1 } }
  }

  /// Loads the library, which a process that is locked down cannot do any more; its absence is no error.
  ///
  /// - Returns: Whether it is there.
  @discardableResult
  package static func prepare() -> Bool { code_load() }
}
