import TestSupport
import Testing

/// Someone at home who fears for a brother, a daughter or a friend.
@Suite struct WorriedRelativeStory {
  @Test func `the first screen says what this is, and puts the mark on the most likely worry`() {
    let story = Story()
    story.shows(
      """
       Signpost                        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Help when you are worried
        This is not the police. It cannot call or send anything.

          1  Someone is in danger
        > 2  I am worried about someone
          3  I am worried about myself
          4  I am under 18
          5  I just want to talk to someone
          6  Something I saw or found
          7  For staff
          8  Plain text for screen readers, BSL, languages

        Signpost saves no answers. It cannot hide this page from someone who can see
        or check this computer.






      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a sister who fears for her adult brother reaches the ACT Early Support Line`() {
    var story = Story()
    story.press("2⏎")
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
    story.press("3⏎")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Have they got a plan, a weapon or a journey?
        Question 2. At most 6 more.

        A plan to hurt people. A weapon to do it with. A journey to join a group that
        uses violence.

        > 1  Yes, and it could be now or in the next days
          2  Yes, but not soon, or no time was said
          3  Not sure
          4  No sign of that










      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    story.press("4⏎4⏎2⏎")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Is any of this true of the person?
        Question 5. At most 3 more.

        Pick all that fit.

        You can choose more than one.

        > 1  [ ] They are under 18
          2  [ ] They are an adult who needs care or support
          3  [ ] They live with children, or look after children
          4  [ ] None of these
          5  [ ] Not sure








      ────────────────────────────────────────────────────────────────────────────────
       Space ticks, then Enter   Esc back   w why   ? help   Esc Esc Esc hide
      """)
    story.press("4⏎1⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone who can help
        Do this in the next days. Call the first line below. You do not need to be
        sure, and you can ask before you say who it is.

        ACT Early Support Line
            0800 011 3764           The police answer.
            The line is open from 9am to 5pm each day. At other times your call is
            passed to counter-terrorism officers. In danger, call 999.
            Free from UK phones. You need not give your name. It shows in your
            phone's list of calls. We have not called it to check. If it fails, call
            101.

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
    story.press("2⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        What happens when you call, and a first sentence to say

        ACT Early Support Line
        - Trained police officers or staff answer. The line is run by the police.
        - They ask about the person. They may ask for a name, an age and what worries
          you.
        - You can keep some things back. The less you say, the less they can do.
        - They talk with you about what could help and what may come next.
        - The line says that most worries need no long police role.

        A first sentence you could say
        “I am worried about someone in my family, and I would like some advice.”

        What it promises
        The line says that calls are confidential and are not recorded. You need not
        give your name or say how you know.

        When it would share what you say
        - It may share what you say with its partners, but only to find the right
          support.
      ── more below ──────────────────────────────────────────────────────────────────
       Space or Down to read on   Esc back   / search   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `for a daughter under 18 the line comes first, and a charity for children stands among the others`() {
    var story = Story()
    story.press("2⏎3⏎4⏎4⏎2⏎1⏎1⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone about the child
        Do this in the next days. Call the first line below. You do not need to be
        sure, and you can ask before you say who it is.

        ACT Early Support Line
            0800 011 3764           The police answer.
            The line is open from 9am to 5pm each day. At other times your call is
            passed to counter-terrorism officers. In danger, call 999.
            Free from UK phones. You need not give your name. It shows in your
            phone's list of calls. We have not called it to check. If it fails, call
            101.

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

        > 1  ACT Early Support Line
             0800 011 3764
          2  NSPCC Helpline
             0808 800 5000
          3  Your council's children's services
             gov.uk
          4  Police 101
             101
          5  Educate Against Hate
             educateagainsthate.com
          6  National Domestic Abuse Helpline
             0808 2000 247
          7  Exit Hate
             exithate.com
          8  More of this list


      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `someone who is about to travel is for 999, on the very next screen`() {
    var story = Story()
    story.press("6⏎3⏎8⏎2⏎1⏎")
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

  @Test func `who is not sure about danger sees 999 above the signs of danger`() {
    var story = Story()
    story.press("2⏎2⏎")
    story.shows(
      """
       Signpost > Am I worried?        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Is any of this true?

        Emergency 999
            999

        Question 2. At most 6 more.

        - You do not have to be sure to call Emergency 999 (999).
        - Someone is hurt, or is about to be hurt.
        - Someone has a weapon, or is on the way to hurt people.
        - Someone is leaving now to join a group that uses violence.
        - Someone is trying to end their life, or says they will do it soon.
        - Someone is being hurt, or is kept from leaving a place.
        - You see an object that could blow up or do harm.

        > 1  Yes, at least one is true
          2  I cannot tell
             That is a good reason to call.
          3  No, none of these

      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   w why   / search   ? help   Esc Esc Esc hide
      """)
    story.press("2⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Call 999 now
        Ask for the police. This program cannot call. Use a phone.

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

  @Test func `in Northern Ireland nobody is sent to a line that does not serve it`() {
    var story = Story()
    story.press("2⏎3⏎4⏎4⏎2⏎4⏎1⏎4⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone in Northern Ireland
        Do this in the next days. Call the first line below. There is no "Prevent"
        form in Northern Ireland, so you start with a call.

        Police 101
            101                     The police answer.
            Open at all hours.
            Free. It has been free since 1 April 2020. It shows in your phone's list
            of calls. We have not tried it.

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
    #expect(!story.screen.contains("ACT Early"))
    #expect(!story.screen.contains("Prevent"))
  }

  @Test func `faith or dress alone is no reason to report someone`() {
    var story = Story()
    story.press("2⏎3⏎4⏎4⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        This is no reason to report someone
        Good to know. Faith, dress, language, family roots, views, illness and
        disability are not signs. None of them is a reason to report a person.

        Samaritans
            116 123                 A charity answers. It is not the police.
            Open at all hours.
            Free from any phone. You need not give your name. It shows in your
            phone's list of calls. We have not called it to check. If it fails, call
            101.

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

  @Test func `posts seen online lead to a form, and ask for little`() {
    var story = Story()
    story.press("6⏎3⏎5⏎4⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Report it online
        Do this in the next days. Use the first form below, and report it to the site
        or app too.

        Report online terrorist material
            gov.uk/report-terrorism   The police answer.
            Open at all hours.
            Free, apart from your internet. You need not give your name. It shows in
            the history of your web browser. We have not tried it.

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
}
