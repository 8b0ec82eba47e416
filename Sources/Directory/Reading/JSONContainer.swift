/// Something in a JSON feed that was opened and is stepped through.
enum JSONContainer {
  /// An array at the top, or inside of one: its items are records, envelopes or such arrays.
  case array(isBegun: Bool)
  /// The array of an envelope: its items are records.
  case records(isBegun: Bool)
  /// The envelope, between its members.
  case envelope
}
