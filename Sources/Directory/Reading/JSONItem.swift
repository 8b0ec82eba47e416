/// What a JSON feed holds, one after another.
package enum JSONItem: Sendable {
  case record(JSONRecord)
  /// Set aside: a line that is no JSON among lines that are, or a value that is no object.
  case damaged(JSONDamage)
  /// A page has ended, whose records were given before.
  case envelope(JSONEnvelope)
}
