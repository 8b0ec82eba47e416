internal import GuidanceModel
internal import Pages

/// A screen of which only the focus changes: a title, some text, and a menu.
struct FixedScreen: MenuScreen {
  let identity: String
  let crumb: SafeText?
  let title: SafeText
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let text: [Block]

  init(
    _ identity: String, crumb: SafeText? = nil, title: SafeText, text: [Block] = [], entries: [Entry] = [], words: Words
  ) {
    self.identity = identity
    self.crumb = crumb
    self.title = title
    self.text = text
    self.entries = entries
    self.words = words
    menu = Menu(count: entries.count)
  }

  func blocks(at time: LocalTime) -> [Block] { text }
}
