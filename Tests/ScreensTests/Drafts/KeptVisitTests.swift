import Guidance
import GuidanceModel
import Pages
import Screens
import TestSupport
import Testing

/// Saving and locking, with a desk in memory and time as it is told.
@Suite struct KeptVisitTests {
  private static let surroundings = Surroundings(.builtIn)

  /// A visit with a new draft open on the page of the person's name.
  private func writing(_ desk: FakeDesk) -> KeptVisit {
    let intent = DraftIntent.begin("prevent-referral", screening: [:])
    var visit = KeptVisit(Visit(Self.surroundings, drafts: intent), at: 0, perform: desk.perform)
    visit.settle()
    visit.type(FakeDesk.passphrase)
    visit.press(.answer)
    visit.settle()
    visit.press(.answer)
    visit.press(.answer)
    visit.press(.answer)
    return visit
  }

  private func name(in draft: Draft?) -> String? { draft?.entries["full-name"]?.text }

  @Test func `what is typed is saved half a second later, and the page says when`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    #expect(visit.patience == 500)
    #expect(desk.saved.values.allSatisfy { name(in: $0) == nil })
    visit.pass(milliseconds: 500)
    #expect(desk.saved.values.contains { name(in: $0) == "Jo" })
    #expect(visit.says("Saved 20:00:00"))
  }

  @Test func `half a date is saved as it was typed`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    for _ in 0..<4 { visit.press(.answer) }
    visit.type("31 2 20")
    visit.pass(milliseconds: 500)
    #expect(desk.saved.values.contains { $0.entries.values.contains { $0.text == "31 2 20" } })
  }

  @Test func `leaving a field saves at once`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    visit.press(.answer)
    #expect(desk.saved.values.contains { name(in: $0) == "Jo" })
  }

  @Test func `going home saves the draft and lets it go`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    visit.press(.command(.home))
    #expect(desk.saved.values.contains { name(in: $0) == "Jo" })
    #expect(visit.visit.openDraft == nil)
    #expect(desk.requests.last == .close("draft-1"))
  }

  @Test func `a save that fails says NOT SAVED, keeps the text and offers another place`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    desk.saveTrouble = .fullDisk
    visit.type("Jo")
    visit.pass(milliseconds: 500)
    #expect(visit.says("The disk is full. Your words are still here."))
    #expect(name(in: visit.visit.openDraft) == "Jo")
    visit.press(.command(.back))
    visit.press(.command(.back))
    #expect(visit.says("Save a copy in another place"))
    desk.saveTrouble = nil
    visit.pass(milliseconds: 5_000)
    #expect(visit.says("Saved 20:00:00"))
  }

  @Test func `a draft that cannot be saved does not go out of sight`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    desk.saveTrouble = .readOnly
    visit.type("Jo")
    visit.press(.command(.home))
    #expect(name(in: visit.visit.openDraft) == "Jo")
    #expect(visit.says("NOT SAVED"))
    #expect(visit.press(.command(.lock)) == nil)
  }

  @Test func `the last word before the end is saved`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    visit.willEnd(at: .sundayEvening)
    #expect(desk.saved.values.contains { name(in: $0) == "Jo" })
  }

  @Test func `it warns after three minutes and forty seconds, and locks twenty seconds later`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    visit.pass(milliseconds: 500)
    #expect(visit.pass(milliseconds: 219_500) == nil)
    #expect(visit.says("This draft locks in 20 seconds."))
    #expect(visit.pass(milliseconds: 20_000) == .lock)
  }

  @Test func `a key that means nothing keeps it open`() {
    var visit = writing(FakeDesk())
    visit.pass(milliseconds: 230_000)
    visit.press(.activity)
    #expect(!visit.says("This draft locks"))
    #expect(visit.pass(milliseconds: 15_000) == nil)
  }

  @Test func `the lock key saves first`() {
    let desk = FakeDesk()
    var visit = writing(desk)
    visit.type("Jo")
    #expect(visit.press(.command(.lock)) == .lock)
    #expect(desk.saved.values.contains { name(in: $0) == "Jo" })
  }

  @Test func `browsing waits for nobody, and cannot be locked`() {
    var visit = KeptVisit(Visit(Self.surroundings), at: 0, perform: FakeDesk().perform)
    #expect(visit.patience == nil)
    #expect(!visit.leavesOnSuspend)
    #expect(visit.press(.command(.lock)) == nil)
  }

  @Test func `a wrong passphrase is told, and what was typed is gone`() {
    var visit = KeptVisit(
      Visit(Self.surroundings, drafts: .list), at: 0, perform: FakeDesk().perform)
    visit.settle()
    visit.press(.select(2))
    visit.press(.answer)
    visit.type("not the passphrase")
    visit.press(.answer)
    visit.settle()
    #expect(visit.says("That is not the passphrase of these drafts."))
    #expect(visit.page(at: .sundayEvening).focusedField?.isEmpty == true)
  }

  @Test func `no passphrase stands in the identity of a page`() {
    var visit = KeptVisit(
      Visit(Self.surroundings, drafts: .list), at: 0, perform: FakeDesk(hasIdentity: false).perform)
    visit.settle()
    for event in [Event.select(2), .answer, .answer] { visit.press(event) }
    visit.type(FakeDesk.passphrase)
    visit.press(.answer)
    #expect(!visit.page(at: .sundayEvening).identity.contains("candle"))
  }
}

extension KeptVisit {
  @discardableResult
  fileprivate mutating func press(_ event: Event) -> Departure? { take(event, at: .sundayEvening) }

  fileprivate mutating func type(_ text: String) { press(.edit(.insert(text))) }

  /// Lets time pass without a key, waking as often as the visit wants.
  @discardableResult
  fileprivate mutating func pass(milliseconds: Int) -> Departure? {
    let end = ticks + milliseconds
    while let wait = patience, ticks + wait <= end {
      advance(to: ticks + wait)
      if let departure = take(.elapsed, at: .sundayEvening) { return departure }
    }
    advance(to: end)
    return nil
  }

  /// Has what was asked for done.
  fileprivate mutating func settle() {
    while patience == 0 { press(.elapsed) }
  }

  fileprivate func says(_ text: String) -> Bool {
    let page = page(at: .sundayEvening)
    return (page.texts + [page.status?.text.string ?? ""]).contains { $0.contains(text) }
  }
}
