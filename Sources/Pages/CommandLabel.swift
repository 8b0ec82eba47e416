package import GuidanceModel

/// A command as one page offers it.
package struct CommandLabel: Equatable, Sendable {
  package var command: Command
  /// One or two words for the footer.
  package var label: SafeText
  /// Why it cannot be used now; nil when it can.
  package var unavailable: SafeText?

  package init(_ command: Command, label: SafeText, unavailable: SafeText? = nil) {
    self.command = command
    self.label = label
    self.unavailable = unavailable
  }
}
