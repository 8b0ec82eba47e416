/// Which passphrases that someone chose are accepted.
package struct PassphraseRule: Sendable {
  /// Why a passphrase is not accepted.
  package enum Problem: Hashable, Sendable {
    case tooShort
    /// It is on the list of common ones, or one of these said several times.
    case common
    /// It is a few characters, or a run such as `abcdefgh`, said again and again.
    case pattern
  }

  /// The least number of characters.
  package static let leastLength = 15
  private static let leastDifferent = 5
  private static let rows = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"]

  private let common: Set<String>

  /// - Parameter common: Passphrases that are guessed first, in any case and spacing.
  package init(common: [String] = []) {
    self.common = Set(common.map(Self.plain).filter { !$0.isEmpty })
  }

  /// What is wrong with a passphrase; nil where nothing is.
  ///
  /// Capitals and spaces make no difference to what counts as common or as a pattern.
  package func problem(with passphrase: String) -> Problem? {
    guard passphrase.count >= Self.leastLength else { return .tooShort }
    let plain = Self.plain(passphrase)
    let stem = String(plain.reversed().drop(while: \.isNumber).reversed())
    if [plain, stem, Self.unit(plain), Self.unit(stem)].contains(where: common.contains) { return .common }
    return Set(Self.unit(plain)).count < Self.leastDifferent || Self.isRun(plain) ? .pattern : nil
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  /// The shortest text of which a text is a repetition; the text itself where it is none.
  private static func unit(_ text: String) -> String {
    let letters = Array(text)
    let length = (1..<max(letters.count, 1)).first { length in
      letters.indices.allSatisfy { letters[$0] == letters[$0 % length] }
    }
    return String(letters.prefix(length ?? letters.count))
  }

  /// Whether nearly every character stands beside the one before it, in the alphabet or on the keyboard.
  private static func isRun(_ text: String) -> Bool {
    let pairs = zip(text, text.dropFirst())
    let neighbours = pairs.count { areNeighbours($0, $1) }
    return neighbours * 4 >= (text.count - 1) * 3
  }

  private static func areNeighbours(_ first: Character, _ second: Character) -> Bool {
    first == second
      || rows.contains { $0.contains(String([first, second])) || $0.contains(String([second, first])) }
  }
}
