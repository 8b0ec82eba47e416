import Guidance
import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Screens

@Suite struct KioskVisitTests {
  private static let surroundings = Surroundings(.builtIn)
  private static let second = 1_000

  private func visit(at ticks: Int = 0) -> KioskVisit {
    KioskVisit(Self.surroundings, KioskTimes(), at: ticks)
  }

  /// A visit after a key that begins it and some events, all at the same moment.
  private func visit(after events: [Event]) -> KioskVisit {
    var visit = visit()
    for event in [.activity] + events { _ = visit.take(event, at: .sundayEvening) }
    return visit
  }

  private func page(_ visit: KioskVisit) -> Page { visit.page(at: .sundayEvening) }

  /// Lets time pass as the loop does: it wakes the visit whenever its patience runs out.
  private func wait(_ seconds: Int, _ visit: inout KioskVisit, from start: Int = 0) -> (Departure?, at: Int) {
    var ticks = start * Self.second
    let end = ticks + seconds * Self.second
    visit.advance(to: ticks)
    while let patience = visit.patience, ticks + patience <= end {
      ticks += patience
      visit.advance(to: ticks)
      if let departure = visit.take(.elapsed, at: .sundayEvening) { return (departure, ticks / Self.second) }
    }
    visit.advance(to: end)
    return (nil, end / Self.second)
  }

  // MARK: The page that invites

  @Test func `the page that invites names no reason to come`() {
    let page = page(visit())
    let text = page.texts.joined(separator: " ").lowercased()
    for word in ["terror", "prevent", "extrem", "radical", "police", "worried", "report"] {
      #expect(!text.contains(word), "it says \(word)")
    }
    #expect(text.contains("999"))
    #expect(page.choices.isEmpty && page.focusedField == nil)
  }

  @Test func `its text moves every ten seconds and it waits for ever`() {
    var visit = visit()
    let first = page(visit)
    #expect(visit.patience == 10 * Self.second)
    #expect(wait(9, &visit).0 == nil)
    #expect(page(visit) == first)
    #expect(wait(86_400, &visit).0 == nil)
    #expect(page(visit).drift == 8_640)
    #expect(page(visit).identity == first.identity)
  }

  @Test(arguments: [
    Event.activity, .next, .previous, .answer, .select(3), .command(.back), .command(.search), .command(.lock), .tick,
  ])
  func `any key begins`(event: Event) {
    var visit = visit()
    #expect(visit.take(event, at: .sundayEvening) == nil)
    #expect(page(visit).title == "Help when you are worried")
    #expect(page(visit).drift == nil)
  }

  @Test func `9 leads to 999 at once, and L to numbered prompts`() {
    var visit = visit()
    #expect(visit.take(.command(.emergency), at: .sundayEvening) == nil)
    #expect(page(visit).title == "Someone is in danger")
    visit = self.visit()
    #expect(visit.take(.command(.lines), at: .sundayEvening) == .switchFrontEnd)
    #expect(page(visit).title == "Help when you are worried")
  }

  @Test func `hiding ends it from the page that invites, from a page and from the warning`() {
    var visit = visit()
    #expect(visit.take(.command(.hide), at: .sundayEvening) == .hide)
    visit = self.visit(after: [.command(.search)])
    #expect(visit.take(.command(.hide), at: .sundayEvening) == .hide)
    visit = self.visit(after: [])
    _ = wait(45, &visit)
    #expect(visit.take(.command(.hide), at: .sundayEvening) == .hide)
  }

  // MARK: The end of a visit

  @Test func `without a key it warns after 40 seconds and ends after 60`() {
    var visit = visit(after: [])
    #expect(wait(39, &visit).0 == nil)
    #expect(page(visit).title == "Help when you are worried")
    #expect(wait(1, &visit, from: 39).0 == nil)
    #expect(page(visit).title == "Are you still here?")
    #expect(page(visit).texts.contains { $0.contains("in 20 seconds") })
    #expect(wait(100, &visit, from: 40) == (.hide, at: 60))
  }

  @Test func `a page to read waits three minutes`() {
    var visit = visit(after: [.command(.emergency)])
    #expect(wait(159, &visit).0 == nil)
    #expect(page(visit).title == "Someone is in danger")
    #expect(wait(100, &visit, from: 159) == (.hide, at: 180))
  }

  @Test(arguments: [Event.activity, .answer, .command(.back), .command(.search), .command(.lines), .edit(.left), .tick])
  func `any key stays, and does nothing else`(event: Event) {
    var visit = visit(after: [.command(.search), .edit(.insert("debt"))])
    let before = page(visit)
    _ = wait(45, &visit)
    #expect(page(visit) != before)
    #expect(visit.take(event, at: .sundayEvening) == nil)
    #expect(page(visit) == before)
    #expect(wait(14, &visit, from: 45).0 == nil)
    #expect(page(visit) == before)
    #expect(wait(100, &visit, from: 59) == (.hide, at: 105))
  }

  @Test func `9 in the warning still leads to 999`() {
    var visit = visit(after: [])
    _ = wait(45, &visit)
    _ = visit.take(.command(.emergency), at: .sundayEvening)
    #expect(page(visit).title == "Someone is in danger")
  }

  @Test func `more time can be chosen in the warning, once`() {
    var visit = visit(after: [])
    _ = wait(45, &visit)
    #expect(page(visit).choices.map(\.label) == ["Stay on this page", "I need more time"])
    for event in [Event.select(2), .answer] { #expect(visit.take(event, at: .sundayEvening) == nil) }
    #expect(page(visit).title == "Help when you are worried")
    #expect(wait(54, &visit, from: 45).0 == nil)
    #expect(page(visit).title == "Help when you are worried")
    _ = wait(46, &visit, from: 99)
    #expect(page(visit).choices.map(\.label) == ["Stay on this page"])
    #expect(wait(100, &visit, from: 145) == (.hide, at: 165))
  }

  @Test func `marking an entry of the warning is a sign of life`() {
    var visit = visit(after: [])
    _ = wait(59, &visit)
    _ = visit.take(.next, at: .sundayEvening)
    #expect(wait(100, &visit, from: 59) == (.hide, at: 119))
  }

  @Test func `more time can be asked for before anyone is warned`() {
    var visit = visit(after: [.select(8), .answer])
    let number = page(visit).choices.first { $0.label == "I need more time" }?.number
    #expect(number != nil)
    for event in [Event.select(number ?? 0), .answer, .command(.home)] { _ = visit.take(event, at: .sundayEvening) }
    #expect(wait(200, &visit) == (.hide, at: 120))
  }

  @Test func `the longest time ends a visit in which keys go on and on`() {
    var visit = visit(after: [])
    var ended: Int?
    var warned: Int?
    for time in 1..<2_000 where ended == nil {
      if wait(1, &visit, from: time - 1).0 != nil { ended = time }
      if page(visit).title == "Are you still here?", warned == nil { warned = time }
      _ = visit.take(.activity, at: .sundayEvening)
    }
    #expect(warned == 1_780)
    #expect(ended == 1_800)
  }

  // MARK: What is not there

  @Test func `no page speaks of drafts as if there were some`() {
    let kiosk = Self.surroundings.forKiosk
    for screen in [FixedScreen.help(kiosk), .privacy(kiosk), .access(kiosk), .staff(kiosk)] {
      let page = Page(identity: "", title: screen.title, blocks: screen.sheet(at: LocalTime(.sundayEvening)).blocks)
      let ofDrafts = page.texts.filter { $0.lowercased().contains("draft") && $0 != "Writing a draft here" }
      #expect(ofDrafts == [], "\(screen.identity)")
    }
    let topic = Destination.topic("referral-drafts").screen(in: kiosk, at: .sundayEvening)
    #expect(
      topic.sheet(at: LocalTime(.sundayEvening)).blocks.first == .notice(Notice(.note, kiosk.words[.kioskNoDrafts])))
  }

  @Test func `nothing leads to drafts, whatever a page offers`() {
    var visit = Visit(Self.surroundings.forKiosk, drafts: .list)
    #expect(visit.page(at: .sundayEvening).title == "Help when you are worried")
    #expect(visit.takeRequest() == nil)
    #expect(Visit(Self.surroundings, drafts: .list).page(at: .sundayEvening).title != "Help when you are worried")
  }

  @Test func `a search asks nobody for local services and still finds helplines`() {
    var visit = visit(after: [.command(.search), .edit(.insert("samaritans")), .answer])
    #expect(page(visit).choices.contains { $0.label.string.contains("Samaritans") })
    #expect(wait(30, &visit).0 == nil)
  }

  @Test(arguments: KioskPhrase.allCases)
  func `every phrase has words`(phrase: KioskPhrase) {
    let lines = Self.surroundings.forKiosk.words.lines(phrase)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { !$0.isEmpty && $0.string != phrase.key })
  }
}
