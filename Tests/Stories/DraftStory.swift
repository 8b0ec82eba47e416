import GuidanceModel
import Pages
import Screens
import Terminal
import TestSupport
import Testing

/// A teacher writes a draft of a referral at an office machine.
@Suite struct DraftStory {
  private static let begin = DraftIntent.begin(
    "prevent-referral", screening: ["nation": ["england"], "age": ["child"]])

  /// Unlocks, and stands before the first page of a new draft.
  private func begun(columns: Int = 80, rows: Int = 24, saveTrouble: DraftTrouble? = nil) -> Story {
    var story = Story(columns: columns, rows: rows, drafts: Self.begin) { FakeDesk(saveTrouble: saveTrouble) }
    story.press("\(FakeDesk.passphrase)⏎")
    return story
  }

  @Test func `the way to the drafts says first what to do in danger, and that nothing is sent`() {
    var story = Story()
    story.press("7⏎2⏎")
    story.shows("")
  }

  @Test func `whoever has no drafts yet is offered six words, and told of the organisation's key`() {
    var story = Story(drafts: .list) { FakeDesk(hasIdentity: false) }
    story.press("2⏎")
    story.shows("")
    story.press("⏎\(FakeDesk.passphrase)⏎")
    story.shows("")
    story.press("⇥⏎")
    story.shows("")
  }

  @Test func `the first page of a draft says what the form is, and how to write`() {
    begun(rows: 40).shows("")
  }

  @Test func `sections show how far they are, and what is still needed`() {
    var story = begun()
    story.press("⏎")
    story.shows("")
  }

  @Test func `what was answered before the form stands in it already`() {
    var story = begun()
    story.press("⏎1⏎")
    story.shows("")
  }

  @Test func `a date that cannot be is told once, and does not stop anyone`() {
    var story = begun()
    story.press("⏎1⏎5⏎30 2 2003⏎")
    story.shows("")
    story.press("⏎")
    story.shows("")
  }

  @Test func `what was seen is asked how it is known`() {
    var story = begun()
    story.press("⏎4⏎1⏎He said so.⇥⏎")
    story.shows("")
    story.press("2 ⏎")
    story.shows("")
  }

  @Test func `a save that fails keeps the words and says so on every page`() {
    var story = begun(saveTrouble: .fullDisk)
    story.press("⏎1⏎⏎Jo")
    story.wait(seconds: 2, thenPress: .tab)
    story.shows("")
    story.press("⎋⎋")
    story.shows("")
  }

  @Test func `four minutes without a key lock it, after a warning`() {
    var story = begun()
    story.press("⏎")
    story.wait(seconds: 230, thenPress: .up)
    story.press("⏎")
    #expect(story.departure == nil)
    story.wait(seconds: 241, thenPress: .up)
    #expect(story.departure == .lock)
  }

  @Test func `handing over begins with what is missing, and sends nothing`() {
    var story = begun()
    story.press("⏎8⏎4⏎")
    story.shows("")
  }

  @Test func `a plain file needs a word that says what it means`() {
    var story = begun()
    story.press("⏎8⏎4⏎6⏎/media/stick/draft.txt⏎")
    story.shows("")
    story.press("open⏎")
    story.shows("")
  }

  @Test func `a small window shows the same`() {
    var story = begun(columns: 40, rows: 12)
    story.press("⏎1⏎⏎Jo")
    story.shows("")
  }

  @Test func `by numbered prompts a draft is written, left and found again`() {
    let desk = FakeDesk()
    let first = LineStory(
      typing: [FakeDesk.passphrase, "1", "1", "1", "Jo Example", "hide"], drafts: Self.begin, desk: desk)
    #expect(first.ending == .departed(.hide))
    #expect(desk.saved["draft-1"]?.entries["full-name"]?.text == "Jo Example")
    let second = LineStory(typing: [FakeDesk.passphrase, "1"], drafts: .open("draft-1"), desk: desk)
    #expect(second.answers.contains { $0.contains("Jo Example") })
  }
}
