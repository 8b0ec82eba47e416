internal import GuidanceModel
internal import Pages

/// What an unattended terminal shows while nobody uses it: nothing that says what the help is for.
struct AttractPage: Sendable {
  /// Milliseconds that the text stays in one place.
  static let rest = 10_000

  private let words: Words
  /// How often the text has moved.
  private var moves = 0
  private var next: Int

  init(words: Words, at ticks: Int) {
    self.words = words
    next = ticks + Self.rest
  }

  /// Moves the text when it has stood long enough.
  mutating func elapse(at ticks: Int) {
    guard ticks >= next else { return }
    moves += 1
    next = ticks + Self.rest
  }

  /// Milliseconds until the text moves.
  func wait(at ticks: Int) -> Int { max(next - ticks, 0) }

  var page: Page {
    let phrases: [KioskPhrase] = [.kioskAttractStart, .kioskAttractLines, .kioskAttractFree, .kioskAttractDanger]
    var page = Page(
      identity: "kiosk attract", title: words[.kioskAttractTitle], blocks: phrases.map { .paragraph(words[$0]) })
    page.drift = moves
    return page
  }
}
