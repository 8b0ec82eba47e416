extension StringProtocol {
  /// Columns that the text takes on a terminal.
  var cellWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.cellWidth }
  }
}

extension Character {
  /// Columns that one character takes on a terminal: the sum over its scalars.
  ///
  /// Terminals give each scalar its own columns, whatever the character as a whole would need. So a
  /// letter with accents takes one column, a Bengali or Gurmukhi syllable as many as it has letters and
  /// spacing vowel signs, an ideograph or emoji two. Only the skin tone of an emoji takes none, because
  /// it is shown within it.
  var cellWidth: Int {
    if utf8.count == 1 { return 1 }
    var width = 0
    for scalar in unicodeScalars where width == 0 || !scalar.properties.isEmojiModifier {
      width += scalar.cellWidth
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Columns that one scalar takes: none for a mark that stands on the letter before it, two for what is
  /// wide in East Asia and for emoji, else one.
  var cellWidth: Int {
    if value < 0x300 || (0x2010..<0x20D0).contains(value) || (0x2500..<0x25A0).contains(value) { return 1 }
    if value < 0x1100 { return Int(alphabetWidths[Int(value)]) }
    return isOnLetterBefore ? 0 : isWide ? 2 : 1
  }

  fileprivate var isOnLetterBefore: Bool {
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private var isWide: Bool {
    var low = 0
    var high = wideScalars.count
    while low < high {
      let middle = (low + high) / 2
      if wideScalars[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideScalars.count && wideScalars[low].contains(value)
  }
}

/// The columns of the scalars below U+1100, where most alphabets are: looked up once, because asking Unicode
/// for every letter of a long text takes too long for a key.
private let alphabetWidths: [UInt8] = (0..<0x1100).map { value in
  Unicode.Scalar(value).map { $0.isOnLetterBefore ? 0 : 1 } ?? 1
}
