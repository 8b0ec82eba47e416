internal import GuidanceModel

/// A line as it is typed, character by character, and what is shown of it, as a value.
///
/// Only what can be read is taken, so that only that is shown: letters that stand in one or two columns. Backspace takes the
/// last one back and Ctrl-U all of them; keys that send sequences mean nothing, and no sequence goes on over Enter.
struct TypedLine {
  /// The most letters of a line, as many as a field takes; what is beyond them is neither taken nor shown.
  static let mostLetters = 200

  /// What a character does to the line.
  struct Step: Equatable {
    /// What the terminal is sent.
    var shown = ""
    /// The line, when the character ends it.
    var line: String?
  }

  /// How far a sequence has come that a key sends.
  private enum Sequence {
    case none, escape, parameters, last
  }

  private(set) var text = ""
  private var sequence = Sequence.none

  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    if isInSequence(scalar) { return Step() }
    switch scalar {
    case "\r", "\n":
      defer { text = "" }
      return Step(shown: "\n", line: text)
    case "\u{8}", "\u{7F}": return Step(shown: takeBack(1))
    case "\u{15}": return Step(shown: takeBack(text.unicodeScalars.count))
    default: return Step(shown: add(scalar))
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) -> String {
    let letter = scalar.cellWidth > 0 ? SafeText(String(scalar)).string : ""
    guard letter.unicodeScalars.first == scalar, text.unicodeScalars.count < Self.mostLetters else { return "" }
    text.unicodeScalars.append(scalar)
    return letter
  }

  private mutating func takeBack(_ count: Int) -> String {
    let letters = text.unicodeScalars.suffix(count)
    let columns = letters.reduce(0) { $0 + $1.cellWidth }
    text.unicodeScalars.removeLast(letters.count)
    return String(repeating: "\u{8} \u{8}", count: columns)
  }

  /// Ends a sequence of which nothing more has come: Escape by itself.
  mutating func pause() { sequence = .none }

  /// Whether a character belongs to a sequence: Escape, `[` and what follows up to a letter or tilde, or one more after `O` or
  /// another `[`.
  private mutating func isInSequence(_ scalar: Unicode.Scalar) -> Bool {
    switch (sequence, scalar) {
    case (_, "\u{1B}"): sequence = .escape
    case (.escape, "["): sequence = .parameters
    case (.escape, "O"), (.parameters, "["): sequence = .last
    case (.parameters, "@"..."~"), (.last, " "...): sequence = .none
    case (.parameters, " "...): break
    default:
      sequence = .none
      return false
    }
    return true
  }
}
