/// Names of files as they may be shown: a name from outside could hold orders to the terminal.
enum PlainName {
  /// The name with U+FFFD for control characters and for those that turn the direction of writing.
  static func of(_ name: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { plain.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    return String(plain)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
