package import GuidanceModel
package import Pages

/// The front end of numbered prompts, for a screen reader, a pipe or a terminal that cannot place a cursor.
///
/// It only ever adds lines, says every state in words, and sends no control codes. Any page can be answered:
/// a number takes an entry, several numbers tick, text fills a field, a command word goes elsewhere.
package enum LineMode {
  /// Runs a visit until it leaves or its input ends.
  ///
  /// - Parameters:
  ///   - width: Columns to wrap at; nil leaves every text on one line.
  ///   - clock: The time of day, for what pages say about opening hours.
  ///   - readLine: The next line without its end; nil when there is none, which ends the visit well.
  ///   - write: Takes what is said, line ends included.
  package static func run<Visitor: Conversation>(
    conversation: inout Visitor, words: FrontEndWords, width: Int?, clock: @escaping () -> Moment,
    readLine: @escaping () -> String?, write: @escaping (String) -> Void
  ) -> Ending {
    var visit = LineVisit(
      conversation: conversation, words: words, width: width, clock: clock, readLine: readLine, write: write)
    let ending = visit.run()
    conversation = visit.conversation
    return ending
  }
}
