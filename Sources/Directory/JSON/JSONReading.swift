/// A value with what was odd about its text.
package struct JSONReading: Hashable, Sendable {
  /// How many notes are kept: a text that is odd throughout is not told line by line.
  package static let mostNotes = 100

  package let value: JSONValue
  /// The first notes, in the order of the text.
  package let notes: [JSONNote]
  /// How many notes there are, with those that are not kept.
  package let noteCount: Int
}
