package import GuidanceModel

/// One contact on a page: whom it reaches, how, and what that means.
package struct ContactCard: Equatable, Sendable {
  package var name: SafeText
  /// What to dial, text, write to or open, exactly as published; nil where there is nothing to dial.
  package var dial: SafeText?
  /// Who answers, in a few words; it stands beside the dial string where there is room.
  package var answeredBy: SafeText?
  /// Open, closed, passed on or unknown, with the next change.
  package var state: SafeText?
  /// Cost, hours, confidence, trace: a line each.
  package var lines: [SafeText]

  package init(
    name: SafeText, dial: SafeText? = nil, answeredBy: SafeText? = nil, state: SafeText? = nil,
    lines: [SafeText] = []
  ) {
    self.name = name
    self.dial = dial
    self.answeredBy = answeredBy
    self.state = state
    self.lines = lines
  }
}
