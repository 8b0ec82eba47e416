internal import GuidanceModel

/// A line of a menu, and where it leads.
struct Entry: Sendable {
  var label: SafeText
  var hint: SafeText?
  var destination: Destination

  init(_ label: SafeText, hint: SafeText? = nil, to destination: Destination) {
    self.label = label
    self.hint = hint
    self.destination = destination
  }
}
