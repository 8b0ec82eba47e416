import TestSupport
import Testing

/// Someone who looks around before they trust it.
@Suite struct StrangerStory {
  @Test func `all pages are one key away, in one list`() {
    var story = Story()
    story.press("a")
    story.shows(
      """
       Signpost > All pages            Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        > 1  Helplines and offices
          2  Advice pages
          3  Questions that lead to the right help
          4  Your council and police
          5  Where the facts are from
          6  What is kept
          7  Help
          8  Hide this now












      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `the directory leads from who answers to everything known of one line`() {
    var story = Story()
    story.press("a1⏎")
    story.shows(
      """
       Helplines and offices           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Choose who should answer.

        > 1  Police, and reports to the police
          2  Charities and helplines
          3  Doctors and the health service
          4  Your council, school or work
          5  Government and watchdogs
          6  Companies
          7  Names you may have heard that are no longer used











      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("1⏎")
    story.shows(
      """
       Helplines and offices           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Police, and reports to the police

        > 1  ACT Early Support Line
             0800 011 3764
          2  Anti-Terrorist Hotline
             0800 789 321
          3  British Transport Police
             61016
          4  CEOP
             ceop.police.uk
          5  Emergency 999
             999
          6  Police 101
             101
          7  Prevent referral
             your council or police website
          8  More of this list



      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("1⏎")
    story.shows(
      """
       Helplines and offices           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        ACT Early Support Line
        A phone line for people who worry that someone they know is being drawn into
        terrorism. You can ask for advice before you decide what to do.

        The police answer.

        By phone
            0800 011 3764
            Someone else takes the call now. Own hours start at 9am tomorrow.
            Free from UK phones.
            It shows in your phone's list of calls.

        To read, and to look up signs
            actearly.uk
            Open at all hours.
            Free, apart from your internet.
            It shows in the history of your web browser.

        Text relay, if you are deaf or find speech hard
            18001 101
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("⇟⇟")
    story.shows(
      """
       Helplines and offices           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        - Something that looks like a plan for an attack. Use Anti-Terrorist Hotline
          (0800 789 321).

        What happens
        - Trained police officers or staff answer. The line is run by the police.
        - They ask about the person. They may ask for a name, an age and what worries
          you.
        - You can keep some things back. The less you say, the less they can do.
        - They talk with you about what could help and what may come next.
        - The line says that most worries need no long police role.

        What to have ready
        - What has changed, and since when.
        - What you saw or heard, in the words that were used.
        - What else is going on for the person.
        - A quiet place where you will not be heard.

        A first sentence you could say
        “I am worried about someone in my family, and I would like some advice.”

      ── more above ── more below ────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a list of more than eight shows seven and more, and comes round to its start`() {
    var story = Story()
    story.press("a2⏎8⏎")
    story.shows(
      """
       Signpost > Advice pages         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        > 1  Rights and the law
          2  Background
          3  More of this list

















      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("3⏎")
    story.shows(
      """
       Signpost > Advice pages         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        > 1  When you are worried
          2  What you can do
          3  After you call
          4  Online
          5  You and your family
          6  For staff and volunteers
          7  Where you live
          8  More of this list












      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a search finds a line by a name that it had before`() {
    var story = Story()
    story.press("/foreign office")
    story.shows(
      """
       Signpost > Search                                         Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        What are you looking for?
        A few words, such as deaf, school or travel. Nothing you type is saved.
        [foreign office______________________________________________]

        Found: 1. Choose one of these.

          1  FCDO consular help
             Also known as: Foreign Office












      ────────────────────────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-G help   Esc Esc Esc hide
      """)
    story.press("⏎⏎")
    #expect(story.screen.contains("  FCDO consular help"))
  }

  @Test func `a name that is no longer used leads to what is used instead`() {
    var story = Story()
    story.press("/let's talk about it⏎⏎")
    story.shows(
      """
       Helplines and offices           Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Let's Talk About It

        Note: This is no longer used.

        Use this instead: ACT Early Support Line (0800 011 3764)

        Use this instead: Educate Against Hate (educateagainsthate.com)

        An older website with advice on how to stop people being drawn into
        terrorism. Some council and police pages still link to it. We could not check
        it, so do not use it now.

        Where these facts are from
        - Counter Terrorism Week update, CSSC. Second-hand, such as press or a
          trainer. Printed: 2015-11. Read: 2026-11-22.
        - Prevent, Derbyshire Police. From the service itself, the police or GOV.UK.
          Printed: no date. Read: 2026-11-22.
        - Terrorism, extremism and Prevent, Scottish Borders Council. From a council,
          a health body or a local partnership. Printed: no date. Read: 2026-11-22.
        - Our own reasoning, where no page states it, Signpost. A copy, a list or our
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `a whole sentence finds what fits its longer words, and not nothing`() {
    var story = Story()
    story.press("/my brother will not leave his room")
    #expect(story.screen.contains("ACT Early Support Line"))
  }

  @Test func `a search for nothing known says what to do`() {
    var story = Story()
    story.press("/qwerty")
    story.shows(
      """
       Signpost > Search                                         Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        What are you looking for?
        A few words, such as deaf, school or travel. Nothing you type is saved.
        [qwerty______________________________________________________]

        Nothing found. Try one short word, or look at all pages.















      ────────────────────────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test(arguments: ["suicide", "I have a bomb", "kill"])
  func `a word of danger puts 999 and the crisis lines above every result`(words: String) {
    var story = Story()
    story.press("/" + words)
    let rows = story.screen.split(separator: "\n").map(String.init)
    #expect(
      Array(rows.dropFirst(5).prefix(6)) == [
        "  Danger: If someone may be hurt, call now.", "  - Emergency 999: 999",
        "  - Anti-Terrorist Hotline: 0800 789 321",
        "  - Samaritans: 116 123", "  - Shout: 85258", "  - Childline: 0800 1111",
      ])
  }

  @Test func `a council gives its police force, and what can be trusted of its local routes`() {
    var story = Story()
    story.press("a4⏎leeds⏎⏎")
    story.shows(
      """
       Your council and police         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Leeds City Council

        - Nation: England
        - Police force: West Yorkshire Police

        We hold no local address that we trust for this area. Ask your council or the
        police for their Prevent team.

        > 1  Talk to your local police
          2  How it works in England










      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `half a postcode gives the councils it could be in`() {
    var story = Story()
    story.press("a4⏎LS1")
    story.shows(
      """
       Signpost > Your council and police                        Danger now: call 999
      ────────────────────────────────────────────────────────────────────────────────
        Name of a council, or a postcode
        Such as Leeds, or the first half of a postcode. Nothing you type is saved.
        [LS1_________________________________________________________]

        A postcode that starts with LS1 could be in any of these.

          1  Leeds City Council
             West Yorkshire Police












      ────────────────────────────────────────────────────────────────────────────────
       Type, then Enter   Esc back   Ctrl-G help   Esc Esc Esc hide
      """)
  }

  @Test func `help names every key, and what hiding cannot do`() {
    var story = Story(columns: 80, rows: 43)
    story.press("?")
    story.shows(
      """
       Signpost > Help                 Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        - Press Up or Down, or a number, to mark a line. Press Enter to go there.
        - Press Space or Page Down to read on.
        - Press 9 for the page about 999, from anywhere but a text box.
        - In a text box, type your words. Press Down to leave it.

        Keys
        - 9 or 999: the page about 999
        - Esc or back: one step back
        - h or home: the first page
        - / or search: look for a word
        - a or all: the list of all pages
        - ? or help: this page
        - w or why: why we ask this question
        - L or screen: plain numbered prompts, or the full screen again
        - Ctrl-K or lock: lock your drafts at once
        - x or hide: hide at once and leave

        Hiding
        - Press x, or Esc three times, to hide. In a text box use Ctrl and x, or Esc
          three times.
        - Hiding clears this screen and what you can scroll back to. Then the program
          is gone.
        - It cannot clear a photo, a recording, or what someone has seen.
        - Some terminals keep their own record. A tool such as tmux may keep what it
          showed.
        - A shell keeps a list of the commands that you typed. Start Signpost without
          words after its name.

        In a text of several lines
        - Ctrl-Left, Alt-B: one word back
        - Ctrl-Right, Alt-F: one word on
        - Ctrl-A, Home: to the start of the line
        - Ctrl-E, End: to the end of the line
        - Ctrl-Home: to the start of the text
        - Ctrl-End: to the end of the text
        - Ctrl-W: delete the word before
        - Ctrl-U: take the last change back
        - Ctrl-R: bring it again
        - Ctrl-N: count words and characters
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `the privacy page does not promise what is not in the program's power`() {
    var story = Story()
    story.press("a6⏎")
    story.shows(
      """
       Signpost > What is kept         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        What Signpost keeps
        - Nothing you answer or type is saved to a disk or sent to anyone. Only
          referral drafts are, if you set them up.
        - It opens no connection. It works without the internet.
        - Your answers are gone when you leave.

        What it cannot help
        - Someone who looks at this screen can read it.
        - Software that records the screen or the keys can see all of it.
        - Your computer may note that Signpost was started, and when.
        - A call, a text or a form that you send leaves its own record.

        Referral drafts
        - Only if you set drafts up. Each draft is an encrypted file in a folder of
          this account. Its name says nothing.
        - The save before the last one is kept beside it.
        - A draft is kept for 30 days, or 90 at most if you say why. You are told
          seven days before it is deleted.
        - Removed means removed from this program. On an SSD, on disks that copy on
          write, and in backups, encrypted copies may remain.
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }

  @Test func `other ways to be helped stand on one page`() {
    var story = Story()
    story.press("8⏎")
    story.shows(
      """
       Signpost                        Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        Plain text for screen readers, BSL, languages

        > 1  Numbered prompts in plain text
          2  If you are deaf or hard of hearing
          3  Other languages
          4  If someone may be watching you
          5  What is kept
          6  Help
          7  Hide this now











      ────────────────────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
    story.press("2⏎")
    story.shows(
      """
       Signpost > Advice pages         Danger now: 999. Cannot speak or hear: press 9
      ────────────────────────────────────────────────────────────────────────────────
        If you are deaf or hard of hearing
        You can get help without a voice call. This page shows where each way leads.
        It also helps if you cannot speak.

        In an emergency
        - Video in British Sign Language: 999bsl.co.uk. It is free, day and night, in
          all four nations. You need not sign up first.
        - Relay, by app or textphone: 18000.
        - Text message: 999. Your phone has to be signed up first. Text the word
          REGISTER to 999, then reply YES.

        A text can be slower than a call. Wait for a reply, and treat it as not
        received until one comes. If you hear nothing in about three minutes, send it
        again.

        When it is not an emergency
        - The police by relay: 18001 101. This reaches your local police.
        - ACT Early names the same relay number. It does not reach the ACT Early line
          itself. Say that your worry is about someone who may be drawn into
          terrorism.
      ── more below ──────────────────────────────────────────────────────────────────
       Up/Down or 1-8, Enter   Esc back   / search   a all   ? help   Esc Esc Esc hide
      """)
  }
}
