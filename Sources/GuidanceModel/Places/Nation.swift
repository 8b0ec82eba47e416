/// A nation of the United Kingdom.
package enum Nation: String, CaseIterable, Sendable {
  case england
  case wales
  case scotland
  case northernIreland = "northern-ireland"
}
