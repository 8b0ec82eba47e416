import GuidanceModel
import TestSupport
import Testing

/// The same advice at different times of the week.
@Suite struct OpeningHoursStory {
  /// What stands on the screen after some keys at a time.
  private func screen(_ keys: String, at now: Moment) -> String {
    var story = Story(at: now)
    story.press(keys)
    return story.screen
  }

  private let brother = "2⏎3⏎4⏎4⏎2⏎4⏎1⏎1⏎"

  @Test func `by day the line is open, and says until when`() {
    let screen = screen(brother, at: .utc("2026-11-23", "10:00"))
    #expect(screen.contains("      0800 011 3764           The police answer.\n      Open now, until 5pm.\n"))
  }

  @Test func `at night the line passes calls on, and says to whom`() {
    let screen = screen(brother, at: .sundayEvening)
    #expect(!screen.contains("Open now") && !screen.contains("Closed now"))
    #expect(screen.contains("At other times your call is\n      passed to counter-terrorism officers."))
  }

  @Test func `summer time is the time on the wall`() {
    #expect(screen(brother, at: .utc("2026-07-01", "08:30")).contains("Open now, until 5pm."))
    #expect(!screen(brother, at: .utc("2026-11-23", "08:30")).contains("Open now"))
  }

  @Test func `hours that are not known are not guessed, and what is known of them is told`() {
    var story = Story(at: .utc("2026-11-22", "23:30"))
    story.press("2⏎3⏎4⏎4⏎2⏎1⏎1⏎4⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone in Northern Ireland
        Do this in the next days. Call the first line below. There is no "Prevent"
        form in Northern Ireland, so you start with a call.

        NSPCC Helpline
            0808 800 5000           A charity answers. It is not the police.
            We do not know if it is open now.
            All the pages we read have it open from 10am to 8pm on weekdays. Older
            pages say longer: 8am to 10pm on weekdays, and 9am to 6pm at weekends. So
            you can try then too. We do not know about bank holidays. You can send an
            email or the form at any time. If a child is in danger, call 999.
            Free from landlines and most mobiles. You need not give your name. It
            shows in your phone's list of calls. We have not called it to check. If
            it fails, call 101.

        Note: Open at this hour: Police 101 (101)

        > 1  Why this advice
          2  What happens when you call, and a first sentence to say
          3  What to have ready
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }
}
