internal import GuidanceModel
internal import Pages

/// What one page says and offers.
struct PageContent<Action> {
  var title: SafeText
  var blocks: [Block] = []
  /// The text field of the page, above its entries.
  var question: PageQuestion?
  var entries: [PageEntry<Action>] = []
  /// How many of the first entries can be ticked.
  var ticks = 0
}

/// The text field of a page.
struct PageQuestion {
  var label: SafeText
  var hint: SafeText?
  var problem: SafeText?
  var isSecret = false
}

/// A line of a page, and what it does.
struct PageEntry<Action> {
  let label: SafeText
  let hint: SafeText?
  let action: Action

  init(_ label: SafeText, hint: SafeText? = nil, _ action: Action) {
    self.label = label
    self.hint = hint
    self.action = action
  }
}
