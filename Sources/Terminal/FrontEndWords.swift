package import GuidanceModel
internal import Pages

/// Every word that the front ends say themselves; pages bring the rest.
package struct FrontEndWords: Equatable, Sendable {
  /// Words for a wide and for a narrow screen.
  package struct Phrase: Equatable, Sendable {
    package var long: SafeText
    package var short: SafeText

    package init(_ long: SafeText, short: SafeText) {
      self.long = long
      self.short = short
    }
  }

  /// What stands before the trail.
  package var programName: SafeText
  /// The emergency line where the page's own does not fit: "999: press 9".
  package var shortEmergency: SafeText
  /// The same in a text field, where a digit is text.
  package var shortEmergencyWhileTyping: SafeText

  /// How to choose: "Up/Down or 1-8, then Enter".
  package var choosing: Phrase
  /// How to tick several: "Space ticks, then Enter".
  package var ticking: Phrase
  /// How to fill in a text field: "Type, then Enter".
  package var typing: Phrase
  /// How to fill in a long text, where Enter begins a line: "Type, then Tab".
  package var typingLong: Phrase
  /// How to read on: "Space for more".
  package var reading: Phrase
  package var moreAbove: SafeText
  package var moreBelow: SafeText

  /// What stands before a notice, with its colon: "Danger:".
  package var danger: SafeText
  /// "There is a problem:".
  package var problem: SafeText
  /// "Note:".
  package var note: SafeText

  /// Numbered prompts: what can be typed on a page with choices.
  package var typeNumber: SafeText
  /// The same where several can be ticked.
  package var typeNumbers: SafeText
  /// The same where text is asked for; it says that quotes make text of a command word.
  package var typeText: SafeText
  /// What stands before the command words: "Or type:".
  package var orType: SafeText
  /// The answer to what cannot be understood.
  package var notUnderstood: SafeText
  /// The state of a choice in a list of several.
  package var ticked: SafeText
  package var notTicked: SafeText
  /// The word that ends ticking: "done".
  package var done: SafeText
  /// What stands before the text that a field holds: "Now:".
  package var textNow: SafeText
  /// What is said of a long field that holds no text.
  package var nothingYet: SafeText
  /// What can be typed where a long text is asked for, line by line; it says that commands begin with a slash.
  package var typeLong: SafeText
  /// What can be typed where it will not show.
  package var typeSecret: SafeText
  /// The answer to a line of which the terminal did not pass on the end.
  package var lineCut: SafeText
  /// The word that takes back the last change of a long text, in the footer and after a slash: "undo".
  package var undo: SafeText
  /// The word that empties a long text, after a slash: "clear".
  package var clear: SafeText
  /// The word for counting words and characters, in the footer: "count".
  package var count: SafeText

  package init(
    programName: SafeText, shortEmergency: SafeText, shortEmergencyWhileTyping: SafeText,
    choosing: Phrase, ticking: Phrase, typing: Phrase, reading: Phrase, moreAbove: SafeText,
    moreBelow: SafeText, danger: SafeText, problem: SafeText, note: SafeText, typeNumber: SafeText,
    typeNumbers: SafeText, typeText: SafeText, orType: SafeText, notUnderstood: SafeText, ticked: SafeText,
    notTicked: SafeText, done: SafeText, textNow: SafeText, typingLong: Phrase, nothingYet: SafeText,
    typeLong: SafeText, typeSecret: SafeText, lineCut: SafeText, undo: SafeText, clear: SafeText, count: SafeText
  ) {
    self.programName = programName
    self.shortEmergency = shortEmergency
    self.shortEmergencyWhileTyping = shortEmergencyWhileTyping
    self.choosing = choosing
    self.ticking = ticking
    self.typing = typing
    self.reading = reading
    self.moreAbove = moreAbove
    self.moreBelow = moreBelow
    self.danger = danger
    self.problem = problem
    self.note = note
    self.typeNumber = typeNumber
    self.typeNumbers = typeNumbers
    self.typeText = typeText
    self.orType = orType
    self.notUnderstood = notUnderstood
    self.ticked = ticked
    self.notTicked = notTicked
    self.done = done
    self.textNow = textNow
    self.typingLong = typingLong
    self.nothingYet = nothingYet
    self.typeLong = typeLong
    self.typeSecret = typeSecret
    self.lineCut = lineCut
    self.undo = undo
    self.clear = clear
    self.count = count
  }

  /// The words before a notice of this kind.
  func word(for kind: Notice.Kind) -> SafeText {
    switch kind {
    case .danger: danger
    case .problem: problem
    case .note: note
    }
  }
}
