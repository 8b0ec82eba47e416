/// The name of a draft: 128 random bits, which say nothing of whom it is about or when it was begun.
package struct DraftID: Hashable, Sendable {
  private static let length = 16

  /// The name as 32 lower-case hexadecimal digits.
  package let text: String

  /// A new name.
  package static func random(using generator: inout some RandomNumberGenerator) -> DraftID {
    DraftID(bytes: (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// Reads 32 lower-case hexadecimal digits; nil for any other text.
  package init?(_ text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == Self.length else { return nil }
    self.text = String(text)
  }

  private init(bytes: [UInt8]) {
    text = Hexadecimal.text(bytes)
  }
}

/// The files of a draft.
extension DraftID {
  static let fileSuffix = ".age"
  static let previousSuffix = ".prev"

  var file: String { text + Self.fileSuffix }
  /// The save before the last.
  var previousFile: String { text + Self.previousSuffix }
  var markFile: String { text + ".mark" }
  var lockFile: String { text + ".lock" }
}
