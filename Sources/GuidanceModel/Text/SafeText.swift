/// Text that cannot act on a terminal, a printer or a reader's eye.
///
/// Whatever comes from outside (content, feeds, what a person typed) becomes a `SafeText` before it
/// can stand on a page, and the sanitiser below is the only way to make one. It keeps what can be
/// read and drops what can act: C0, DEL and C1 controls, bidirectional controls, zero-width and other
/// invisible format characters, variation selectors, tags, and all but a few combining marks on one
/// base. Line ends and tabs become one space. Digits and spaces inside a dial string stay as published.
///
/// Cost is one pass over the scalars; plain ASCII text is kept without a copy.
package struct SafeText: Hashable, Sendable {
  /// The most combining marks that stay on one base character; real scripts need at most four.
  package static let marksPerBase = 4

  /// The text, free of anything that acts.
  package let string: String

  /// Keeps what can be read of a text.
  package init(_ outside: some StringProtocol) {
    self.init(String(outside))
  }

  /// Keeps what can be read of a text; three times as fast as for other kinds of string.
  package init(_ outside: String) {
    let isPlain = outside.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    string = isPlain ? outside : Self.sanitised(outside.unicodeScalars)
  }

  package var isEmpty: Bool { string.isEmpty }

  private static func sanitised(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in scalars {
      switch Treatment(of: scalar) {
      case .drop:
        continue
      case .space:
        marks = 0
        kept.append(" ")
      case .mark:
        guard marks < marksPerBase, !kept.isEmpty else { continue }
        marks += 1
        kept.append(scalar)
      case .keep:
        marks = 0
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}

extension SafeText {
  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(left.string + right.string)
  }
}
