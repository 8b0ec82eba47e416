package import GuidanceModel
internal import Screens
package import Terminal

extension FrontEndWords {
  /// The words of the front ends in the language of a visit.
  package init(_ words: Words) {
    self.init(
      programName: words[.headerProgram], shortEmergency: words[.headerEmergencyShort],
      shortEmergencyWhileTyping: words[.headerEmergencyTyping],
      choosing: FrontEndWords.Phrase(words[.frontChoosing], short: words[.frontChoosingShort]),
      ticking: FrontEndWords.Phrase(words[.frontTicking], short: words[.frontTickingShort]),
      typing: FrontEndWords.Phrase(words[.frontTyping], short: words[.frontTypingShort]),
      reading: FrontEndWords.Phrase(words[.frontReading], short: words[.frontReadingShort]),
      moreAbove: words[.frontMoreAbove], moreBelow: words[.frontMoreBelow], danger: words[.frontDanger],
      problem: words[.frontProblem], note: words[.frontNote], typeNumber: words[.frontTypeNumber],
      typeNumbers: words[.frontTypeNumbers], typeText: words[.frontTypeText], orType: words[.frontOrType],
      notUnderstood: words[.frontNotUnderstood], ticked: words[.frontTicked], notTicked: words[.frontNotTicked],
      done: words[.frontDone], textNow: words[.frontTextNow],
      typingLong: FrontEndWords.Phrase(words[.frontTypingLong], short: words[.frontTypingLongShort]),
      nothingYet: words[.frontNothingYet], typeLong: words[.frontTypeLong], typeSecret: words[.frontTypeSecret],
      lineCut: words[.frontLineCut], undo: words[.frontUndo], clear: words[.frontClear], count: words[.frontCount])
  }
}
