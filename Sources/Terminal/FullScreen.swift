package import GuidanceModel
package import Pages

/// The full-screen front end: keys in, screens out.
package enum FullScreen {
  /// Runs a visit until it leaves, its input ends or a signal ends it.
  ///
  /// The terminal has been given back when this returns: blank when the visit hides, as it was before in
  /// every other case, and blank but kept when another process is to take this one's place. Nothing happens
  /// and nothing wakes up while nobody presses a key, unless the conversation's patience runs out.
  ///
  /// - Parameters:
  ///   - clock: The time of day, for what pages say about opening hours.
  ///   - ticks: Milliseconds of a clock that does not jump and counts the time asleep.
  package static func run<Visitor: Conversation>(
    conversation: inout Visitor, device: some Device, words: FrontEndWords,
    clock: @escaping () -> Moment, ticks: @escaping () -> Int
  ) -> Ending {
    var visit = ScreenVisit(
      conversation: conversation, device: device, words: words, clock: clock, ticks: ticks)
    let ending = visit.run()
    conversation = visit.conversation
    return ending
  }
}
