import Pages
import TestSupport
import Testing

/// What a person can do wherever they are.
@Suite struct EveryScreenStory {
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    /// Whether the keys that are typed there are text.
    var isTyping = false

    var testDescription: String { name }
  }

  /// One of every kind of screen.
  static let places = [
    Place(name: "home", keys: ""), Place(name: "999", keys: "9"), Place(name: "all pages", keys: "a"),
    Place(name: "helplines", keys: "a1⏎"), Place(name: "a group of helplines", keys: "a1⏎1⏎"),
    Place(name: "a helpline", keys: "a1⏎1⏎1⏎"), Place(name: "a helpline to copy down", keys: "5⏎3⏎4⏎3⏎1⏎7⏎"),
    Place(name: "sections", keys: "a2⏎"), Place(name: "a section", keys: "a2⏎1⏎"),
    Place(name: "an advice page", keys: "4⏎"),
    Place(name: "a question", keys: "2⏎"), Place(name: "a question with its reason", keys: "2⏎w"),
    Place(name: "a question with boxes to tick", keys: "2⏎3⏎4⏎4⏎2⏎"), Place(name: "the danger check", keys: "2⏎2⏎"),
    Place(name: "an outcome", keys: "5⏎3⏎4⏎3⏎1⏎"), Place(name: "an emergency outcome", keys: "2⏎1⏎"),
    Place(name: "why this advice", keys: "5⏎3⏎4⏎3⏎1⏎1⏎"), Place(name: "what happens", keys: "5⏎3⏎4⏎3⏎1⏎2⏎"),
    Place(name: "other people", keys: "5⏎3⏎4⏎3⏎1⏎5⏎"), Place(name: "your answers", keys: "5⏎3⏎4⏎3⏎1⏎8⏎"),
    Place(name: "search", keys: "/", isTyping: true), Place(name: "search results", keys: "/gp⏎"),
    Place(name: "places", keys: "a4⏎", isTyping: true), Place(name: "a council", keys: "a4⏎Leeds⏎⏎"),
    Place(name: "sources", keys: "a5⏎"), Place(name: "what is kept", keys: "a6⏎"), Place(name: "help", keys: "?"),
    Place(name: "access", keys: "8⏎"), Place(name: "staff", keys: "7⏎"),
  ]

  @Test(arguments: places, [(80, 24), (40, 12)])
  func `three Escapes hide, and leave nothing on the screen`(place: Place, size: (Int, Int)) {
    var story = Story(columns: size.0, rows: size.1)
    story.press(place.keys + "⎋⎋⎋")
    #expect(story.departure == .hide)
    #expect(story.isHidden)
    #expect(story.screen.allSatisfy { $0 == "\n" })
  }

  @Test(arguments: places)
  func `x hides, and in a text box Control and x`(place: Place) {
    var story = Story()
    story.press(place.keys)
    story.press(place.isTyping ? .control("x") : .character("x"))
    #expect(story.departure == .hide)
    #expect(story.isHidden)
  }

  @Test(arguments: places.filter { !$0.isTyping })
  func `9 goes to the page about 999, and Escape back to where one was`(place: Place) {
    var story = Story()
    story.press(place.keys)
    let before = story.screen
    story.press("9")
    #expect(story.screen.contains("Call 999 now. You do not have to be sure."))
    guard place.name != "999" else { return }
    story.press("⎋")
    #expect(story.screen == before)
  }

  @Test(arguments: places.filter { !$0.isTyping })
  func `typing 999 is the same as 9`(place: Place) {
    var once = Story()
    once.press(place.keys + "9")
    var thrice = Story()
    thrice.press(place.keys + "999")
    #expect(once.screen == thrice.screen)
  }

  @Test(arguments: places.filter(\.isTyping))
  func `where text is typed the header tells what to call`(place: Place) {
    var story = Story()
    story.press(place.keys)
    #expect(story.screen.hasPrefix(" Signpost > ") && story.screen.contains("Danger now: call 999\n"))
  }

  @Test func `typing 999 into a search shows 999 first`() {
    var story = Story()
    story.press("/999")
    story.shows(
      """
       Signpost > Search                                         Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        What are you looking for?
        A few words, such as deaf, school or travel. Nothing you type is saved.
        [999_________________________________________________________]

        Danger: If someone may be hurt, call now.

        - Emergency 999: 999
        - Anti-Terrorist Hotline: 0800 789 321
        - Samaritans: 116 123
        - Shout: 85258
        - Childline: 0800 1111

        Found: 38. Choose one of these.

          1  Emergency 999
             999
          2  Northern Ireland out of hours social work
             028 95 049 999
          3  When it is urgent
             Advice page
      ── more below ──────────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test(arguments: places, [(40, 12), (60, 20), (132, 43)])
  func `the emergency line is on every screen of every size`(place: Place, size: (Int, Int)) {
    var story = Story(columns: size.0, rows: size.1)
    story.press(place.keys)
    let header = story.screen.split(separator: "\n").first ?? ""
    #expect(header.contains("999"))
    #expect(story.screen.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.count <= size.0 })
  }

  @Test(arguments: places)
  func `the keys that hide are named at the foot of every screen`(place: Place) {
    var story = Story()
    story.press(place.keys)
    #expect(story.screen.hasSuffix("Esc Esc Esc hide"))
  }

  @Test(arguments: places)
  func `the way back is named wherever there is one`(place: Place) {
    var story = Story()
    story.press(place.keys)
    let footer = story.screen.split(separator: "\n").last ?? ""
    #expect(footer.contains("Esc back") == !place.keys.isEmpty)
  }

  @Test(arguments: places.filter { !$0.keys.isEmpty })
  func `Escape and Backspace go one step back, until the first screen`(place: Place) {
    var story = Story()
    let home = story.screen
    story.press(place.keys)
    for _ in 0..<12 {
      // Two Escapes at most in a row: three would hide.
      story.press(story.screen.contains("Type, then Enter") ? "⎋" : "⌫")
    }
    #expect(story.screen.split(separator: "\n").dropFirst(2).first == home.split(separator: "\n").dropFirst(2).first)
  }

  @Test func `Enter that is held down answers one page only`() {
    var story = Story()
    story.hold(.enter, repeats: 40)
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Is anyone in danger now?
        Question 1. At most 7 more.

        This means you, the person you are thinking of, or anyone else.

        You do not have to be sure. You can say "Not sure".

        > 1  Yes
             Someone could be hurt now or very soon.
          2  Not sure
          3  No









      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    #expect(story.cursorRow == "  > 1  Yes")
  }

  @Test func `two presses of Enter by someone who is quick are two answers`() {
    var story = Story()
    story.press("⏎⏎")
    #expect(story.screen.contains("Call 999 now"))
  }
}
