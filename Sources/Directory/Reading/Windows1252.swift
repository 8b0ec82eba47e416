/// The character set of Western European files that are not UTF-8.
enum Windows1252 {
  /// What stands at 0x80 to 0x9F.
  ///
  /// Five places have no character and keep their number, as browsers do it.
  private static let special: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// A character as UTF-8.
  static func utf8(_ byte: UInt8) -> UTF8.EncodedScalar {
    let scalar = 0x80...0x9F ~= byte ? special[Int(byte - 0x80)] : Unicode.Scalar(byte)
    return UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
