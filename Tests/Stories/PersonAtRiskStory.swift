import TestSupport
import Testing

/// Someone who is afraid of what is happening to themselves.
@Suite struct PersonAtRiskStory {
  @Test func `who worries about themselves is asked about life and age, and reaches a line`() {
    var story = Story()
    story.press("3⏎3⏎4⏎4⏎2⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone about what is going on
        Do this in the next days. It is good that you asked. Call the first line
        below. You need not give your name.

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
  }

  @Test func `who may end their life now sees 999 and nothing before it`() {
    var story = Story()
    story.press("3⏎3⏎4⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Call 999 now
        Ask for an ambulance. You matter, and people want to help you. This program
        cannot call. Use a phone.

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

  @Test func `who is under 18 reaches Childline from the first screen`() {
    var story = Story()
    story.press("4⏎")
    story.shows(
      """
       Signpost > Advice pages         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        For children and young people
        This page is for you. You may be worried about a friend, a brother or sister,
        a parent, or yourself. You may only feel that something is wrong. That is
        enough to ask for help.

        Note: If someone is about to get hurt, call 999. You are allowed to, at any
        age.

        Things that are not OK
        - Someone online asks you to keep a secret from your family.
        - A group dares you to hurt yourself, an animal or another person.
        - Someone says they will share your pictures unless you do what they say.
        - Someone tells you that hurting people is brave or right.
        - Someone you love talks about going away to fight, or about hurting people.

        If this has happened to you, it is not your fault. That is true even if you
        said yes at first.

        Who you can talk to
        Childline (0800 1111) is free, day and night. You do not have to say your
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("⇟")
    story.shows(
      """
       Signpost > Advice pages         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Childline (0800 1111) is free, day and night. You do not have to say your
        name. You can make one up.

        They keep most of what you say to themselves. They may have to tell someone
        if they are very worried that you, or another child, could be badly hurt.
        They try to talk to you about it first. To get help to you, they may use your
        phone number or where you are online.

        Shout (85258) works by text, at any age.

        You can also tell an adult you trust: someone at home, a teacher, a nurse or
        a youth worker. If the first one does not listen, try another.

        What to say
        - I am worried about someone. Can I talk to you?
        - Something online scares me, and I do not know what to do.
        - Please do not tell them that I told you.

        What not to do
        - Do not send the messages or videos to friends.
      ── more above ── more below ────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `who says they are under 18 in the questions is led to Childline`() {
    var story = Story()
    story.press("3⏎3⏎4⏎4⏎1⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone about what is going on
        Do this in the next days. It is good that you asked. Call the first line
        below. You need not give your name.

        Childline
            0800 1111               A charity answers. It is not the police.
            Open at all hours.
            Free. Childline says it does not show on the phone bill. You need not
            give your name. It shows in your phone's list of calls. We have not
            called it to check. If it fails, call 101.

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

  @Test func `who just wants to talk reaches the Samaritans`() {
    var story = Story()
    story.press("5⏎3⏎4⏎3⏎1⏎")
    story.shows(
      """
       Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Talk to someone now
        Do this when you can. You do not need a reason to call. The first line below
        takes calls at any hour.

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
}
