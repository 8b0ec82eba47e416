import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Terminal

struct LayoutTests {
  private func canvas(_ page: Page, rows: Int, columns: Int, drawsLines: Bool = true) -> Canvas {
    let layout = Layout(
      page: page, size: Size(rows: rows, columns: columns), words: .sample, drawsLines: drawsLines)
    var viewport = Viewport()
    viewport.follow(page, layout)
    return layout.canvas(in: viewport, focus: page.focus)
  }

  @Test func `the first page at 80 by 24 is the look that was agreed`() {
    let rule = String(repeating: "─", count: 80)
    let canvas = canvas(.home(), rows: 24, columns: 80)
    #expect(
      canvas.text == [
        " Signpost                        Danger now: 999. Cannot speak or hear: press 9",
        rule,
        "  Help when you are worried",
        "  This is not the police. It cannot call or send anything.",
        "",
        "  > 1  Someone is in danger",
        "    2  I am worried about someone",
        "    3  I am worried about myself",
        "    4  I am under 18",
        "    5  I just want to talk to someone",
        "    6  Something I saw or found",
        "    7  For staff",
        "    8  Plain text for screen readers, BSL, languages",
        "",
        "  Signpost saves no answers. It cannot hide this page from someone who can see",
        "  or check this computer.",
        "", "", "", "", "", "",
        rule,
        " Up/Down or 1-8, then Enter   / search   ? help   Esc back   Esc Esc Esc hide",
      ])
    #expect(canvas.cursor == Position(row: 5, column: 2))
  }

  @Test func `a card has its dial string in bold, who answers beside it, and the title said once`() {
    let canvas = canvas(.card, rows: 16, columns: 80)
    #expect(
      canvas.text.dropFirst(2).dropLast(2) == [
        "  Talk to the ACT Early Support Line",
        "      0800 011 3764           A police officer answers.",
        "      Open now, until 5pm.",
        "      You need not give your name. Calls are not recorded. They may share what",
        "      you say to get help.",
        "",
        "  Note: Not test-called by us.",
        "",
        "    1  Why this advice",
        "       Your answers",
        "  > 2  More",
        "",
      ])
    #expect(
      canvas.text.first == " Signpost > What to do           Danger now: 999. Cannot speak or hear: press 9")
    #expect(canvas.rows[3][6...18].allSatisfy { $0.style == .bold })
    #expect(canvas.rows[3][30].style == [])
  }

  @Test func `40 by 12 has short lines above and below, and nothing beside anything`() {
    #expect(
      canvas(.card, rows: 12, columns: 40).text == [
        " Signpost > What to do     999: press 9",
        String(repeating: "─", count: 40),
        " Talk to the ACT Early Support Line",
        "  0800 011 3764",
        "  A police officer answers.",
        "  Open now, until 5pm.",
        "  You need not give your name. Calls",
        "  are not recorded. They may share what",
        "  you say to get help.",
        "",
        "── more below " + String(repeating: "─", count: 26),
        " 1-8, Enter  / search  ? help  x hide",
      ])
  }

  @Test func `132 by 43 has lines no longer than 80 columns`() {
    let text = canvas(.card, rows: 43, columns: 132).text
    #expect(text[0] == " Signpost > What to do                Danger now: 999. Cannot speak or hear: press 9")
    #expect(
      Array(text[2...6]) == [
        "    Talk to the ACT Early Support Line",
        "        0800 011 3764           A police officer answers.",
        "        Open now, until 5pm.",
        "        You need not give your name. Calls are not recorded. They may share what you",
        "        say to get help.",
      ])
  }

  @Test func `20 by 5 keeps the emergency line, the body and how to hide`() {
    let canvas = canvas(.home(), rows: 5, columns: 20)
    #expect(
      canvas.text == [
        "999: press 9",
        "Help when you are",
        "worried",
        "This is not the",
        "? help  x hide",
      ])
    #expect(canvas.cursor == Position(row: 1, column: 0))
  }

  @Test(arguments: [
    Page.home(), .card, .field("long text in a field"), .ticks([true, false, true]), .reader(lines: 9),
  ])
  func `no size faults, and the cursor is always inside`(page: Page) {
    for rows in [1, 2, 3, 5, 8, 24] {
      for columns in 1...140 {
        let canvas = canvas(page, rows: rows, columns: columns)
        #expect(canvas.size == Size(rows: rows, columns: columns))
        #expect((0..<rows).contains(canvas.cursor.row) && (0..<columns).contains(canvas.cursor.column))
      }
    }
  }

  @Test(arguments: 16...140)
  func `the emergency line is never cut`(columns: Int) {
    let header = canvas(.card, rows: 24, columns: columns).text[0]
    #expect(header.hasSuffix("999. Cannot speak or hear: press 9") || header.hasSuffix("999: press 9"))
  }

  @Test(arguments: 16...140)
  func `the footer cuts no entry, and hiding is always named`(columns: Int) {
    let footer = canvas(.home(), rows: 24, columns: columns).text[23]
    #expect(footer.hasSuffix("x hide") || footer.hasSuffix("Esc Esc Esc hide"))
  }

  @Test func `hyphens stand for line drawing where it cannot be shown`() {
    let text = canvas(.home(), rows: 24, columns: 60, drawsLines: false).text
    #expect(text[1] == String(repeating: "-", count: 60))
  }

  @Test func `the focus shows by a marker, by reverse video and by the cursor`() {
    let canvas = canvas(.home(focus: 3), rows: 24, columns: 80)
    #expect(canvas.text[7] == "  > 3  I am worried about myself")
    #expect(canvas.rows[7][4].style == .reverse)
    #expect(canvas.rows[6][4].style == [])
    #expect(canvas.cursor == Position(row: 7, column: 2))
  }

  @Test func `ticks show as a cross in a box`() {
    let text = canvas(.ticks([true, false, false], focus: 2), rows: 24, columns: 80).text
    #expect(text[4...6] == ["    1  [x] One", "  > 2  [ ] Two", "    3  [ ] Three"])
    #expect(text[23].hasPrefix(" Space ticks, then Enter "))
  }

  @Test func `a text field has its problem above it and the cursor inside`() {
    let canvas = canvas(.field("Leeds", cursor: 2, problem: "Type a town."), rows: 24, columns: 80)
    #expect(
      canvas.text[2...4] == [
        "  What are you looking for?",
        "  There is a problem: Type a town.",
        "  [Leeds_______________________________________________________]",
      ])
    #expect(canvas.cursor == Position(row: 4, column: 5))
    #expect(canvas.text[23] == " Type, then Enter   Ctrl-G help   Esc back   Esc Esc Esc hide")
  }

  @Test func `a long text moves along inside its field`() {
    let alphabet: SafeText = "abcdefghijklmnopqrstuvwxyz"
    let end = canvas(.field(alphabet), rows: 5, columns: 12)
    #expect(end.text[3] == "[rstuvwxyz_]")
    #expect(end.cursor == Position(row: 3, column: 10))
    #expect(canvas(.field(alphabet, cursor: 0), rows: 5, columns: 12).text[3] == "[abcdefghij]")
  }

  @Test func `a secret shows as asterisks`() {
    let page = Page(
      identity: "x", title: "Open",
      blocks: [.field(Field(label: "Passphrase", input: TextInput("s3cret é"), isSecret: true))], focus: .field)
    let canvas = canvas(page, rows: 24, columns: 80)
    #expect(canvas.text[5].hasPrefix("  [********____"))
    #expect(canvas.cursor == Position(row: 5, column: 11))
  }

  @Test func `wide and combining text keep the columns of what follows`() {
    let page = Page(
      identity: "x", title: "日本語",
      blocks: [.card(ContactCard(name: "Ẹ\u{301}mi", dial: "116 123", answeredBy: "日本"))])
    let rows = canvas(page, rows: 24, columns: 80).rows
    #expect(rows[2][2...7].map(\.character) == ["日", nil, "本", nil, "語", nil])
    #expect(rows[4][2...4].map(\.character) == ["Ẹ\u{301}", "m", "i"])
    #expect(rows[5][30...33].map(\.character) == ["日", nil, "本", nil])
  }

  @Test func `hostile text puts nothing on the screen that is more than shown`() {
    #expect(HostileTexts.all.count >= 400)
    for text in HostileTexts.all {
      let hostile = SafeText(text)
      let page = Page(
        identity: "x", trail: [hostile], emergency: hostile, title: hostile,
        blocks: [
          .heading(hostile), .paragraph(hostile), .list([hostile], .steps), .notice(Notice(.danger, hostile)),
          .card(ContactCard(name: hostile, dial: hostile, answeredBy: hostile, state: hostile, lines: [hostile])),
          .choices([Choice(number: 1, label: hostile, hint: hostile)]),
          .field(Field(label: hostile, text: hostile, cursor: 3)), .code(hostile), .large(hostile),
        ],
        commands: [CommandLabel(.help, label: hostile)])
      let scalars = canvas(page, rows: 60, columns: 90).rows.joined().compactMap(\.character).flatMap(\.unicodeScalars)
      #expect(scalars.allSatisfy { $0.isOnlyShown }, "\(text.debugDescription)")
    }
  }
}
