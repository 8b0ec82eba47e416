import TestSupport
import Testing

/// Someone who goes back, changes an answer, and asks why.
@Suite struct ChangingMindStory {
  /// A sister in England whose adult brother has changed.
  private let brother = "2⏎3⏎4⏎4⏎2⏎4⏎1⏎1⏎"

  @Test func `going back shows the answer that was given, and Enter gives it again`() {
    var story = Story()
    story.press(brother)
    let advice = story.screen
    story.press("⎋")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Where in the UK is this?
        Question 7. This is the last one.

        Pick where the person is, or where it took place.

        > 1  England
          2  Wales
          3  Scotland
          4  Northern Ireland
          5  Not sure
             You will see lines that work in all four nations.









      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    story.press("⎋")
    #expect(story.cursorRow == "  > 1  I am family or their partner")
    story.press("⏎⏎")
    #expect(story.screen == advice)
  }

  @Test func `every answer can be seen, and one changed without giving the others again`() {
    var story = Story()
    story.press(brother + "8⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Your answers
        Choose an answer to change it. The others stay.

        > 1  Is anyone in danger now?
             No
          2  What is it about?
             Someone I know, or know of
          3  Have they got a plan, a weapon or a journey?
             No sign of that
          4  Could they take their own life?
             No sign of that
          5  Is it only who they are, or what they think?
             No, there is more
          6  Is any of this true of the person?
             None of these
          7  Who are you to them?
             I am family or their partner
          8  Where in the UK is this?
             England

      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("6⏎")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Is any of this true of the person?
        Question 5. At most 3 more.

        Pick all that fit.

        You can choose more than one.

          1  [ ] They are under 18
          2  [ ] They are an adult who needs care or support
          3  [ ] They live with children, or look after children
        > 4  [x] None of these
          5  [ ] Not sure

        Your other answers stay as they are.






      ────────────────────────────────────────────────────────────────────────────────
       Space ticks, then Enter   Esc back   w why   ? help   Esc Esc Esc hide
      """)
    story.press("1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Your answers
        Choose an answer to change it. The others stay.

        > 1  Is anyone in danger now?
             No
          2  What is it about?
             Someone I know, or know of
          3  Have they got a plan, a weapon or a journey?
             No sign of that
          4  Could they take their own life?
             No sign of that
          5  Is it only who they are, or what they think?
             No, there is more
          6  Is any of this true of the person?
             None of these
          7  Who are you to them?
             I am family or their partner
          8  Where in the UK is this?
             England

      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `an answer that is changed to danger shows 999 on the very next screen`() {
    var story = Story()
    story.press(brother + "8⏎3⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Call 999 now
        A plan, a weapon or a journey that could be soon is for the police now. You
        do not have to be sure.

        Danger: Call 999 now. You do not have to be sure.

        Emergency 999
            999                     The police answer.

        - From a mobile, if you cannot speak: 999, then 55
        - By text, once you have registered: 999
        - By textphone or the Relay UK app: 18000
        - In British Sign Language by video, on 999 BSL: 999bsl.co.uk

        - This program cannot call. Use a phone, or ask someone to call for you.
        - If you see an object that looks wrong, do not touch it. Move away before
          you use a phone.
        - Say "English is hard for me" and the name of your language. Stay on the
          line.
        - Outside the UK, call the emergency number of the country you are in.
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `why this advice names the answers that led to it, their sources, and only what would raise it`() {
    var story = Story()
    story.press(brother + "1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Why this advice

        - You said it is about someone. (Contact ACT Early, Counter Terrorism
          Policing)
        - You saw no danger, no plan and no risk to life. (Our own reasoning, where
          no page states it, Signpost)
        - You did not say that the person is under 18. (Get help for radicalisation
          concerns, Home Office)

        What would make it more urgent
        - Is anyone in danger now? If you answer “Yes”: Call 999 now
        - Have they got a plan, a weapon or a journey? If you answer “Yes, but not
          soon, or no time was said”: Tell the police about the plan today
        - Have they got a plan, a weapon or a journey? If you answer “Yes, and it
          could be now or in the next days”: Call 999 now
        - Could they take their own life? If you answer “They have had such
          thoughts”: Do this today.
        - Could they take their own life? If you answer “Yes, I fear it could be
          now”: Call 999 now

      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `w says why a question is asked, and takes it away again`() {
    var story = Story()
    story.press("2⏎3⏎")
    let asked = story.screen
    story.press("w")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Have they got a plan, a weapon or a journey?
        Question 2. At most 6 more.

        Note: A plan changes who to call first.

        A plan to hurt people. A weapon to do it with. A journey to join a group that
        uses violence.

        > 1  Yes, and it could be now or in the next days
          2  Yes, but not soon, or no time was said
          3  Not sure
          4  No sign of that








      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    story.press("w")
    #expect(story.screen == asked)
  }

  @Test(arguments: [
    ("6⏎", "By phone", "ACT Early Support Line"), ("7⏎", "By text or chat", "Shout"),
    ("8⏎1⏎", "By text relay, if you are deaf or find speech hard", "ACT Early Support Line"),
    ("8⏎2⏎", "In British Sign Language", "Report to the police online (ACT)"),
    ("8⏎3⏎", "By online form", "National Domestic Abuse Helpline"),
    ("8⏎4⏎", "Without your name", "ACT Early Support Line"),
    ("8⏎5⏎", "A charity, not the police", "National Domestic Abuse Helpline"),
  ])
  func `other ways to make contact lead to someone`(keys: String, title: String, first: String) {
    var story = Story()
    story.press(brother + "5⏎" + keys)
    let rows = story.screen.split(separator: "\n")
    #expect(rows.dropFirst(2).first == "  \(title)")
    #expect(story.cursorRow == "  > 1  \(first)")
  }

  @Test func `h goes to the first screen, and the answers are forgotten`() {
    var story = Story()
    let home = story.screen
    story.press(brother + "h")
    #expect(story.screen == home)
    story.press("2⏎")
    #expect(story.cursorRow == "  > 1  Yes")
  }
}
