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
    story.shows(
      """
       Signpost > Referral drafts      Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        If someone is in danger now, call 999. Do not write first.

        Here you write a draft for your lead and your local Prevent team. Signpost
        does not send it.

        A draft is encrypted. It stays on this computer until you delete it or its
        time is over.

        > 1  Start here: questions before you write
          2  Open the drafts on this computer (0)
          3  What is kept









      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `whoever has no drafts yet is offered six words, and told of the organisation's key`() {
    var story = Story(drafts: .list) { FakeDesk(hasIdentity: false) }
    story.press("2⏎")
    story.shows(
      """
       Signpost > Referral drafts      Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Your passphrase

        Six words
            apple bridge candle daisy eagle farm

        Write these words on paper, and keep the paper away from this computer.

        You type them each time you open your drafts. Signpost does not keep them.

        > 1  I have written them down
          2  Choose my own instead









      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("⏎\(FakeDesk.passphrase)⏎")
    story.shows(
      """
       Signpost > Referral drafts                                Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        A key for your organisation
        If you lose the passphrase, your organisation can open the drafts with a key
        of its own.

        Your safeguarding lead can give you that key. It begins with age1.

        Without one, leave this empty and go on.

        Recovery keys
        One key a line, each beginning with age1
        |
        |
        |
        |

          1  Go on




      ────────────────────────────────────────────────────────────────────────────────
       Type, then Tab   Esc back   Ctrl-G help   Esc Esc Esc hide   Ctrl-U undo
      """)
    story.press("⇥⏎")
    story.shows(
      """
       Signpost > Referral drafts                                Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        No key for your organisation
        Without a recovery key, your passphrase is the only way in.

        If it is lost, the drafts are lost. We cannot open them, and your
        organisation cannot.

        To go on, type: I understand
        [____________________________________________________________]












      ────────────────────────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test func `the first page of a draft says what the form is, and how to write`() {
    begun(rows: 40).shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Before you write
        If someone is in danger now, call 999. Do not write first.

        This is a draft. Signpost does not send it. You and your lead decide if it
        goes, and how.

        It follows the parts of the referral form that have been published. The full
        form in use now is not public.

        Your local team may use another edition. Where the two differ, theirs wins.

        Write as if the person may read this one day. They may.

        Use your own words. Keep what you saw, what you were told and what you think
        apart. Some teams ask you not to write it with AI.

        You can leave any part open, or say that it is not known. Do not ask the
        person things for the sake of this form.

        It does not ask what the person believes. It does not rate them.

        For a child, or a home with children, children's services need to hear too.
        This does not take the place of that.

        > 1  Begin











      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `sections show how far they are, and what is still needed`() {
    var story = begun()
    story.press("⏎⏎")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        4 things are still needed before someone can act. Signpost has NOT sent it.

        > 1  The person
             Begun
          2  Reaching the person
             Not begun
          3  Home and family
             Not begun
          4  The concern
             Not begun
          5  Needs and strengths
             Not begun
          6  Who noticed first
             Not begun
          7  Who refers
             Not begun
          8  More of this list



      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `what was answered before the form stands in it already`() {
    var story = begun()
    story.press("⏎⏎1⏎")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        The person
        Say what you know. Do not ask the person, or look through their things, to
        fill this in.

        > 1  Full name
             Nothing here yet
          2  Other names
             Nothing here yet
          3  Who it is, if the name is not known
             Nothing here yet
          4  Child or adult
             Under 18
          5  Date of birth
             Nothing here yet
          6  About how old
             Nothing here yet
          7  Gender
             Nothing here yet
          8  More of this list

      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a date that cannot be is told once, and does not stop anyone`() {
    var story = begun()
    story.press("⏎⏎1⏎5⏎30 2 2003⏎")
    story.shows(
      """
       Signpost > Prevent referral                               Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        The person

        Date of birth
        The year on its own is fine, or a month and a year
        There is a problem: Date of birth must be a date, such as 14 March 2007,
        March 2007 or 2007
        [30 2 2003___________________________________________________]

          1  Go on
          2  Not known
          3  I was asked not to say, or would rather not
          4  Does not apply
          5  Empty this







      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-K lock   Ctrl-G help   Esc Esc Esc hide
      """)
    story.press("⏎")
    story.shows(
      """
       Signpost > Prevent referral                               Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        The person

        About how old
        Your best guess, in years
        [____________________________________________________________]

          1  Go on
          2  Not known
          3  I was asked not to say, or would rather not
          4  Does not apply










      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-K lock   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test func `what was seen is asked how it is known`() {
    var story = begun()
    story.press("⏎⏎4⏎1⏎He said so.⇥⏎")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        How you know this
        What I saw or heard

        Choose all that are true. It helps the reader to tell what was seen from what
        was passed on.

        > 1  [ ] I saw it
          2  [ ] I heard it myself
          3  [ ] Someone told me
          4  [ ] I read it










      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Space ticks, then Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
    story.press("2 ⏎")
    story.shows(
      """
       Signpost > Prevent referral                               Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        When it was seen or heard
        What I saw or heard

        Day, month or year
        Such as 14 March 2026, March 2026 or 2026
        [____________________________________________________________]














      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-K lock   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test func `a save that fails keeps the words and says so on every page`() {
    var story = begun(saveTrouble: .fullDisk)
    story.press("⏎⏎1⏎⏎Jo")
    story.wait(seconds: 2, thenPress: .tab)
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        The person

        There is a problem: The disk is full. Your words are still here. Keep this
        page open, or save in another place.

        Full name
        A part of the name is better than none
        [Jo__________________________________________________________]

        > 1  Go on
          2  Not known
          3  I was asked not to say, or would rather not
          4  Does not apply
          5  Empty this






      ── NOT SAVED since 20:00:00 ────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
    story.press("⎋⎋")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        There is a problem: The disk is full. Your words are still here. Keep this
        page open, or save in another place.

        4 things are still needed before someone can act. Signpost has NOT sent it.

        > 1  Save a copy in another place
          2  The person
             Begun
          3  Reaching the person
             Not begun
          4  Home and family
             Not begun
          5  The concern
             Not begun
          6  Needs and strengths
             Not begun
          7  Who noticed first
             Not begun
          8  More of this list

      ── NOT SAVED since 20:00:00 ────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `four minutes without a key lock it, after a warning`() {
    var story = begun()
    story.press("⏎⏎")
    story.wait(seconds: 230, thenPress: .up)
    story.press("⏎")
    #expect(story.departure == nil)
    story.wait(seconds: 241, thenPress: .up)
    #expect(story.departure == .lock)
  }

  @Test func `handing over begins with what is missing, and sends nothing`() {
    var story = begun()
    story.press("⏎⏎8⏎4⏎")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Hand it over
        4 things are still needed before someone can act. Signpost has NOT sent it.

        Signpost does not send anything. You write a file, and hand it over as your
        organisation does.

        Talk to your lead first.

        > 1  What is there, and what would help
          2  Where it can go
          3  Mark it as sent
          4  Write a PDF, to print or attach
          5  Write a web page, which can be read in again
          6  Write plain text
          7  Encrypt it for a reader who has a key
          8  More of this list




      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a plain file needs a word that says what it means`() {
    var story = begun()
    story.press("⏎⏎8⏎4⏎6⏎/media/stick/draft.txt⏎")
    story.shows(
      """
       Signpost > Prevent referral                               Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        This file is not encrypted
        Everyone who gets the file can read all of it. What is written leaves the
        protection of Signpost.

        Delete it when it has been handed over.

        To go on, type: open
        [____________________________________________________________]












      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-K lock   Ctrl-G help   Esc Esc Esc hide
      """)
    story.press("open⏎")
    story.shows(
      """
       Signpost > Prevent referral     Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        The file is written
        It is here: /media/stick/draft.txt

        Signpost has NOT sent it. Hand it over as your organisation does.

        When it has gone, mark the draft as sent. Then it shows when to ask again.

        > 1  Back to the sections












      ── Saved 20:00:00 ──────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   Ctrl-K lock   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a small window shows the same`() {
    var story = begun(columns: 40, rows: 12)
    story.press("⏎⏎1⏎⏎Jo")
    story.shows(
      """
       Prevent referral  Danger now: call 999
      ────────────────────────────────────────
       The person

       Full name
       A part of the name is better than none
       [Jo__________________________________]

         1 Go on
         2 Not known
      ── Saved 20:00:00 ── more below ────────
       Type, Enter  Ctrl-G help  Ctrl-X hide
      """)
  }

  @Test func `by numbered prompts a draft is written, left and found again`() {
    let desk = FakeDesk()
    let first = LineStory(
      typing: [FakeDesk.passphrase, "1", "1", "1", "Jo Example", "/hide"], drafts: Self.begin, desk: desk)
    #expect(first.ending == .departed(.hide))
    #expect(desk.saved["draft-1"]?.entries["full-name"]?.text == "Jo Example")
    let second = LineStory(typing: [FakeDesk.passphrase, "1"], drafts: .open("draft-1"), desk: desk)
    #expect(second.answers.contains { $0.contains("Jo Example") })
  }
}
