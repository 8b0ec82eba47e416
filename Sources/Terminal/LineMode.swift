package import GuidanceModel
package import Pages

/// The front end of numbered prompts, for a screen reader, a pipe or a terminal that cannot place a cursor.
///
/// It only ever adds lines, says every state in words, and sends no control codes but those that take letters back at a
/// kiosk. Any page can be answered: a number takes an entry, several numbers tick, text fills a field, a command word goes
/// elsewhere. A long field takes line after line; there every command begins with a slash, except that 999 stays 999.
package enum LineMode {
  /// Runs a visit until it leaves, its input ends or a signal ends it.
  ///
  /// The device is blank when this returns because the visit hides or another process takes this one's place.
  ///
  /// - Parameters:
  ///   - clock: The time of day, for what pages say about opening hours.
  ///   - ticks: Milliseconds of a clock that does not jump and counts the time asleep.
  package static func run<Visitor: Conversation>(
    conversation: inout Visitor, device: some LineDevice, words: FrontEndWords,
    clock: @escaping () -> Moment, ticks: @escaping () -> Int
  ) -> Ending {
    var visit = LineVisit(conversation: conversation, device: device, words: words, clock: clock, ticks: ticks)
    let ending = visit.run()
    conversation = visit.conversation
    return ending
  }
}
