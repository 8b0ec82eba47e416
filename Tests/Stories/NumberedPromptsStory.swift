import Pages
import Terminal
import TestSupport
import Testing

/// The same visits by numbered prompts, for a screen reader or a pipe.
@Suite struct NumberedPromptsStory {
  @Test func `the first page says what this is, what to choose and what else can be typed`() {
    LineStory().answers(
      """
      Danger now: 999. Cannot speak or hear: press 9

      Help when you are worried

      This is not the police. It cannot call or send anything.

      1. Someone is in danger
      2. I am worried about someone
      3. I am worried about myself
      4. I am under 18
      5. I just want to talk to someone
      6. Something I saw or found
      7. For staff
      8. Plain text for screen readers, BSL, languages

      Signpost saves no answers. It cannot hide this page from someone who can see or
      check this computer.

      Type a number, then Enter.
      Or type: search, all, help, hide
      """)
  }

  @Test func `a sister who fears for her brother reaches the same line as on the full screen`() {
    let story = LineStory(typing: ["2", "3", "4", "4", "2", "4", "done", "1", "1"])
    story.answers(
      """

      Talk to someone who can help

      Do this in the next days. Call the first line below. You do not need to be sure,
      and you can ask before you say who it is.

      ACT Early Support Line
        0800 011 3764
        The police answer.
        The line is open from 9am to 5pm each day. At other times your call is passed
        to counter-terrorism officers. In danger, call 999.
        Free from UK phones. You need not give your name. It shows in your phone's
        list of calls. We have not called it to check. If it fails, call 101.

      1. Why this advice
      2. What happens when you call, and a first sentence to say
      3. What to have ready
      4. What would make it urgent
      5. Other ways and other people
      6. What to do meanwhile, and what to read
      7. Take this with you
      8. Change an answer

      Type a number, then Enter.
      """)
    #expect(story.ending == .endOfInput)
  }

  @Test func `what is ticked is said`() {
    LineStory(typing: ["2", "3", "4", "4", "2", "1 3"]).answers(
      """
      1. [ticked] They are under 18
      3. [ticked] They live with children, or look after children
      """)
  }

  @Test(arguments: ["9", "999", "danger", "EMERGENCY"])
  func `danger is one word away`(word: String) {
    let story = LineStory(typing: ["2", word])
    #expect(story.lastAnswer.contains("Danger: Call 999 now. You do not have to be sure."))
  }

  @Test func `a search is one line of words`() {
    LineStory(typing: ["search", "foreign office"]).answers(
      """
      What are you looking for?
      A few words, such as deaf, school or travel. Nothing you type is saved.
      Now: foreign office
      Found: 1. Choose one of these.
      1. FCDO consular help
         Also known as: Foreign Office
      """)
  }

  @Test func `a number takes what was found, and the word searches anew`() {
    let found = ["search", "childline"]
    #expect(LineStory(typing: found + ["1"]).lastAnswer.hasPrefix("\nChildline\n"))
    let anew = LineStory(typing: found + ["search", "samaritans"])
    #expect(anew.lastAnswer.contains("1. Samaritans\n"))
  }

  @Test func `a command word in quotes is searched for`() {
    let story = LineStory(typing: ["search", "\"home\""])
    #expect(story.lastAnswer.contains("Found: "))
  }

  @Test func `what is not understood says what can be typed`() {
    LineStory(typing: ["helo"]).answers(
      """
      That was not understood.
      Type a number, then Enter.
      Or type: search, all, help, hide
      """)
  }

  @Test(arguments: ["hide", "x", "exit", "quit", "q"])
  func `a word hides`(word: String) {
    #expect(LineStory(typing: ["2", "3", word]).ending == .departed(.hide))
  }

  @Test(arguments: ["screen", "l", "L"])
  func `a word goes to the full screen`(word: String) {
    #expect(LineStory(typing: [word]).ending == .departed(.switchFrontEnd))
  }

  @Test func `L and the entry for screen readers go to numbered prompts`() {
    for keys in ["L", "8⏎1⏎"] {
      var story = Story()
      story.press(keys)
      #expect(story.departure == .switchFrontEnd)
      #expect(!story.isHidden)
    }
  }

  @Test func `nothing that is said holds a control code`() {
    let story = LineStory(typing: [
      "2", "2", "back", "search", "a\u{1B}[2J\u{202E}b", "all", "1", "1", "1", "help", "why", "home",
    ])
    let said = story.answers.joined()
    #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
    #expect(!said.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `no line is wider than the terminal`() {
    let story = LineStory(
      typing: ["9", "home", "4", "home", "2", "3", "4", "4", "2", "1", "done", "1", "1"], width: 40)
    #expect(story.answers.flatMap { $0.split(separator: "\n") }.allSatisfy { $0.count <= 40 })
  }

  @Test func `a visit without a terminal wraps nothing`() {
    let story = LineStory(width: nil)
    #expect(
      story.lastAnswer.contains(
        "Signpost saves no answers. It cannot hide this page from someone who can see or check this computer.\n"))
  }
}
