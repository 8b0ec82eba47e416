import TestSupport
import Testing

/// The same pages on a small and on a large screen.
@Suite struct ScreenSizeStory {
  @Test func `the first screen in 40 columns and 12 rows`() {
    var story = Story(columns: 40, rows: 12)
    story.shows(
      """
       Signpost                  999: press 9
      ────────────────────────────────────────
       Help when you are worried
       This is not the police. It cannot call
       or send anything.

         1 Someone is in danger
       > 2 I am worried about someone
         3 I am worried about myself
         4 I am under 18
      ── more below ──────────────────────────
       1-8, Enter  / search  ? help  x hide
      """)
    story.press("8")
    story.shows(
      """
       Signpost                  999: press 9
      ────────────────────────────────────────
         2 I am worried about someone
         3 I am worried about myself
         4 I am under 18
         5 I just want to talk to someone
         6 Something I saw or found
         7 For staff
       > 8 Plain text for screen readers,
           BSL, languages
      ── more above ── more below ────────────
       1-8, Enter  / search  ? help  x hide
      """)
  }

  @Test func `advice in 40 columns and 12 rows begins with what to do and whom to call`() {
    var story = Story(columns: 40, rows: 12)
    story.press("5⏎3⏎4⏎3⏎1⏎")
    story.shows(
      """
       Signpost > What to do     999: press 9
      ────────────────────────────────────────
       Talk to someone now
       Do this when you can. You do not need
       a reason to call. The first line below
       takes calls at any hour.

       Samaritans
        116 123
        A charity answers. It is not the
      ── more below ──────────────────────────
       1-8, Enter  Esc back  ? help  x hide
      """)
    story.press("⇟")
    story.shows(
      """
       Signpost > What to do     999: press 9
      ────────────────────────────────────────
        A charity answers. It is not the
        police.
        Open at all hours.
        Free from any phone. You need not
        give your name. It shows in your
        phone's list of calls. We have not
        called it to check. If it fails, call
        101.
      ── more above ── more below ────────────
       1-8, Enter  Esc back  ? help  x hide
      """)
  }

  @Test func `danger in 40 columns and 12 rows`() {
    var story = Story(columns: 40, rows: 12)
    story.press("9")
    story.shows(
      """
       Signpost                  999: press 9
      ────────────────────────────────────────
       Someone is in danger

       Danger:
       Call 999 now. You do not have to be
       sure.

       Emergency 999
        999
      ── more below ──────────────────────────
       1-8, Enter  Esc back  ? help  x hide
      """)
  }

  @Test func `Enter on an entry that is out of sight first shows it`() {
    var story = Story(columns: 40, rows: 12)
    story.press("9⏎")
    #expect(story.cursorRow == " > 1 I am not sure. Ask me some")
    story.press("⏎")
    #expect(story.screen.contains("Is anyone in danger now?"))
  }

  @Test func `a question in 132 columns and 43 rows`() {
    var story = Story(columns: 132, rows: 43)
    story.press("2⏎3⏎4⏎4⏎2⏎4⏎1⏎1⏎")
    story.shows(
      """
       Signpost > What to do                Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          Talk to someone who can help

          Do this in the next days. Call the first line below. You do not need to be sure,
          and you can ask before you say who it is.

          ACT Early Support Line
              0800 011 3764           The police answer.
              The line is open from 9am to 5pm each day. At other times your call is
              passed to counter-terrorism officers. In danger, call 999.
              Free from UK phones. You need not give your name. It shows in your phone's
              list of calls. We have not called it to check. If it fails, call 101.

          > 1  Why this advice
            2  What happens when you call, and a first sentence to say
            3  What to have ready
            4  What would make it urgent
            5  Other ways and other people
            6  What to do meanwhile, and what to read
            7  Take this with you
            8  Change an answer



















      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }
}
