import TestSupport
import Testing

/// A teacher, a doctor or a social worker at an office machine.
@Suite struct StaffStory {
  @Test func `a teacher in England is led to the safeguarding lead first, with nothing to dial`() {
    var story = Story()
    story.press("7⏎")
    story.shows(
      """
       Signpost > For staff            Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Start with the lead for safety where you work, if you have one.

        The pages here help you to notice, check and share well.

        > 1  Questions that lead to the right people
          2  Write a Prevent referral
             A draft on this computer, encrypted. Signpost does not send it
          3  Notice, check, share
          4  What makes a good referral
          5  Talking to your safeguarding lead
          6  If you are a volunteer
          7  Writing a draft here
          8  More of this list







      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("1⏎3⏎4⏎4⏎2⏎1⏎5⏎")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Can you talk to your safeguarding lead?
        Question 7. At most 1 more.

        This is the person at work who deals with worries about safety.

        > 1  Yes
          2  They are away, or I do not know who it is
          3  The lead is part of my worry












      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    story.press("1⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to your safeguarding lead
        Do this in the next days. Tell your lead today what you saw or heard. Your
        lead can make the referral, or you can do it with them.

        Your own safeguarding lead
            Someone where you work answers.
            The person at your work or group who deals with safeguarding. If you are
            staff, start with them.

        > 1  Why this advice
          2  What happens when you call, and a first sentence to say
          3  What to have ready
          4  What would make it urgent
          5  Other ways and other people
          6  What to do meanwhile, and what to read
          7  Take this with you
          8  Change an answer



      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a teacher whose lead is away need not wait`() {
    var story = Story()
    story.press("2⏎3⏎4⏎4⏎2⏎1⏎5⏎2⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        You need not wait for your lead
        Do this in the next days. Ask for the deputy first. If there is none, go to
        the first line below.

        Prevent referral
            your council or police website   The police answer.
            We do not know if it is open now.
            We do not know when the team reads the forms. If it cannot wait, call
            Police 101 (101). In danger, call 999.
            Free, apart from your internet. It shows in the history of your web
            browser. We have not tried it.

        > 1  Why this advice
          2  What happens when you call, and a first sentence to say
          3  What to have ready
          4  What would make it urgent
          5  Other ways and other people
          6  What to do meanwhile, and what to read
          7  Take this with you
          8  Change an answer
      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a doctor in Scotland is led to the lead, and to no line for England alone`() {
    var story = Story()
    story.press("2⏎3⏎4⏎4⏎2⏎4⏎6⏎1⏎3⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to your safeguarding lead
        Do this in the next days. Tell your lead today what you saw or heard. Your
        lead can make the referral, or you can do it with them.

        Your own safeguarding lead
            Someone where you work answers.
            The person at your work or group who deals with safeguarding. If you are
            staff, start with them.

        > 1  Why this advice
          2  What happens when you call, and a first sentence to say
          3  What to have ready
          4  What would make it urgent
          5  Other ways and other people
          6  What to do meanwhile, and what to read
          7  Take this with you
          8  Change an answer



      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("5⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Other ways and other people
        Choose someone to talk to, or a way to get in touch.

        > 1  Your own safeguarding lead
          2  Prevent referral
             your council or police website
          3  Police 101
             101
          4  By phone
          5  By text or chat
          6  By text relay, if you are deaf or find speech hard
          7  In British Sign Language
          8  More of this list







      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }
}
