import GuidanceModel
import Pages
import Terminal

extension FrontEndWords {
  static let sample = FrontEndWords(
    programName: "Signpost", shortEmergency: "999: press 9", shortEmergencyWhileTyping: "999: Esc, then 9",
    choosing: Phrase("Up/Down or 1-8, then Enter", short: "1-8, Enter"),
    ticking: Phrase("Space ticks, then Enter", short: "Space, Enter"),
    typing: Phrase("Type, then Enter", short: "Enter"), reading: Phrase("Space for more", short: "Space"),
    moreAbove: "more above", moreBelow: "more below", danger: "Danger:", problem: "There is a problem:",
    note: "Note:", typeNumber: "Type a number, then Enter.",
    typeNumbers: "Type numbers, such as 1 3. Enter alone goes on.",
    typeText: "Type your answer, then Enter.", orType: "Or type:",
    notUnderstood: "Signpost did not understand that.", ticked: "ticked", notTicked: "not ticked",
    done: "done",
    textNow: "Now:", typingLong: Phrase("Type, then Tab", short: "Tab"), nothingYet: "Nothing yet.",
    typeLong: "Type line by line, then a full stop. Commands begin with a slash.",
    typeSecret: "Type it, then Enter. Nothing shows.", lineCut: "The end of that line may be missing.",
    undo: "undo", clear: "clear", count: "count")
}

extension Page {
  static let emergencyLine: SafeText = "Danger now: 999. Cannot speak or hear: press 9"
  static let sampleCommands = [
    CommandLabel(.search, label: "search"), CommandLabel(.help, label: "help"),
    CommandLabel(.back, label: "back"),
    CommandLabel(.hide, label: "hide"),
  ]

  /// The first page of the look that was agreed.
  static func home(focus: Int = 1) -> Page {
    let labels: [SafeText] = [
      "Someone is in danger", "I am worried about someone", "I am worried about myself", "I am under 18",
      "I just want to talk to someone", "Something I saw or found", "For staff",
      "Plain text for screen readers, BSL, languages",
    ]
    return Page(
      identity: "home", emergency: emergencyLine, title: "Help when you are worried",
      blocks: [
        .paragraph("This is not the police. It cannot call or send anything."),
        .choices(labels.enumerated().map { Choice(number: $0 + 1, label: $1) }),
        .paragraph(
          "Signpost saves no answers. It cannot hide this page from someone who can see or check this computer."
        ),
      ],
      focus: .choice(focus), commands: sampleCommands)
  }

  /// A card, with every kind of line that it can have.
  static let card = Page(
    identity: "card", trail: ["What to do"], emergency: emergencyLine, title: "What to do",
    blocks: [
      .card(
        ContactCard(
          name: "Talk to the ACT Early Support Line", dial: "0800 011 3764",
          answeredBy: "A police officer answers.", state: "Open now, until 5pm.",
          lines: [
            "You need not give your name. Calls are not recorded. They may share what you say to get help."
          ])),
      .notice(Notice(.note, "Not test-called by us.")),
      .choices([
        Choice(number: 1, label: "Why this advice", hint: "Your answers"), Choice(number: 2, label: "More"),
      ]),
    ],
    focus: .choice(2), commands: sampleCommands)

  static func field(_ text: SafeText = "", cursor: Int? = nil, problem: SafeText? = nil) -> Page {
    Page(
      identity: "field", trail: ["Search"], emergency: emergencyLine, title: "Search",
      blocks: [
        .field(
          Field(
            label: "What are you looking for?", text: text, cursor: cursor ?? text.string.count,
            problem: problem))
      ],
      focus: .field, commands: sampleCommands)
  }

  static func ticks(_ ticked: [Bool], focus: Int = 1) -> Page {
    Page(
      identity: "ticks", title: "Which of these?",
      blocks: [
        .choices(
          zip(["One", "Two", "Three"] as [SafeText], ticked).enumerated().map {
            Choice(number: $0 + 1, label: $1.0, ticked: $1.1)
          })
      ],
      focus: .choice(focus), commands: sampleCommands)
  }

  /// Many numbered lines of text, then two choices.
  static func reader(lines: Int, focus: Int = 1) -> Page {
    Page(
      identity: "reader", title: "Read",
      blocks: [
        .list((1...lines).map { "line \($0)" }, .points),
        .choices([Choice(number: 1, label: "First"), Choice(number: 2, label: "Last")]),
      ],
      focus: .choice(focus), commands: sampleCommands)
  }
}
