/// Something in the place of a record that is none, and was set aside: what follows can be read.
package struct JSONDamage: Sendable {
  /// What stands there: a line, or a value that is no object.
  package let bytes: [UInt8]
  package let place: ReadingPlace
  package let reason: JSONFault.Kind
}
