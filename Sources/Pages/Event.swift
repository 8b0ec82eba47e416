/// What a person did, whatever front end it came from, or that time has passed.
package enum Event: Equatable, Sendable {
  /// Move the focus to the entry before or after.
  case previous
  case next
  /// Put the focus on the entry with this number; it does not answer.
  case select(Int)
  /// Take the entry that has the focus, or what stands in the text field.
  ///
  /// With the focus on a long field it comes from numbered prompts only, when the text has been ended.
  case answer
  /// Tick or untick the entry that has the focus.
  case tick
  case command(Command)
  case edit(Edit)
  /// Say how many words and characters stand in the long field.
  case count
  /// The conversation's patience has run out.
  case elapsed
  /// The person is there, but pressed what means nothing on this page; only while there is patience.
  case activity
  /// The person wants to stop the program; only where `leavesOnSuspend`.
  ///
  /// `Departure.suspend` agrees; nil stays, as when what was typed could not be saved.
  case suspending
}
