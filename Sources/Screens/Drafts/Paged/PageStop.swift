internal import GuidanceModel
internal import Pages

/// A page of a screen that has several, with where the focus stands and what was typed on it.
struct PageStop<Place: Sendable>: Sendable {
  let place: Place
  var menu = Menu(count: 0)
  /// Nil on a page without a text field.
  var input: TextInput?
  var isTyping = false
  var ticked: OptionMask = []
  /// Whether what is wrong with the text is said; it is not, before someone goes on.
  var showsProblem = false
  var showsCount = false
  /// What went wrong with the last request from this page.
  var trouble: DraftTrouble?

  init(_ place: Place, input: TextInput? = nil, ticked: OptionMask = []) {
    self.place = place
    self.input = input
    self.ticked = ticked
    isTyping = input != nil
  }

  /// What was typed, without blanks at its ends.
  var typed: String { input?.text.trimmed ?? "" }
}
