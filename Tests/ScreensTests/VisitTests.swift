import Guidance
import GuidanceModel
import Pages
import Screens
import TestSupport
import Testing

@Suite struct VisitTests {
  private static let surroundings = Surroundings(.builtIn)

  private func visit(after events: [Event]) -> Visit {
    var visit = Visit(Self.surroundings)
    for event in events { _ = visit.take(event, at: .sundayEvening) }
    return visit
  }

  private func page(after events: [Event]) -> Page { visit(after: events).page(at: .sundayEvening) }

  @Test func `the first page has the menu's second entry in focus and no way back`() {
    let page = page(after: [])
    #expect(page.title == "Help when you are worried")
    #expect(page.focus == .choice(2))
    #expect(page.choices.count == 8)
    #expect(page.commands.filter { $0.unavailable == nil }.map(\.command) == [.search, .all, .help, .hide])
    #expect(page.commands.first?.unavailable == "This is the first page.")
  }

  @Test func `a step in adds the way back, and a step out takes it away`() {
    #expect(page(after: [.answer]).commands.map(\.command) == [.back, .why, .search, .all, .help, .hide])
    #expect(page(after: [.answer, .command(.back)]) == page(after: []))
  }

  @Test func `back at the first page does nothing`() {
    #expect(page(after: [.command(.back), .command(.back)]) == page(after: []))
  }

  @Test func `the same page twice is one page`() {
    for command in [Command.emergency, .search, .help, .all] {
      let once = page(after: [.command(command)])
      #expect(page(after: [.command(command), .command(command)]).identity == once.identity)
      #expect(page(after: [.command(command), .command(command), .command(.back)]) == page(after: []))
    }
  }

  @Test func `hide and the other front end leave, from the first page and from within`() {
    var visit = visit(after: [.answer])
    #expect(visit.take(.command(.hide), at: .sundayEvening) == .hide)
    #expect(visit.take(.command(.lines), at: .sundayEvening) == .switchFrontEnd)
  }

  @Test func `the entries that leave do so`() {
    var privacy = visit(after: [.command(.all), .select(6), .answer, .select(2)])
    #expect(privacy.take(.answer, at: .sundayEvening) == .hide)
    var access = visit(after: [.select(8), .answer, .select(1)])
    #expect(access.take(.answer, at: .sundayEvening) == .switchFrontEnd)
  }

  @Test func `a visit can begin at the questions`() {
    #expect(
      Visit(Self.surroundings, asking: "am-i-worried").page(at: .sundayEvening).title == "Is anyone in danger now?")
  }

  @Test func `search is asked for again by its key, from the list of what it found`() {
    let found: [Event] = [.command(.search), .edit(.insert("childline")), .answer]
    #expect(page(after: found).focus == .choice(1))
    let again = page(after: found + [.command(.search)])
    #expect(again.focusedField?.text == "")
    #expect(again.choices.isEmpty)
  }

  @Test func `in a text field the header tells what to call, because a digit is text`() {
    #expect(page(after: [.command(.search)]).emergency == "Danger now: call 999")
    #expect(page(after: []).emergency == "Danger now: 999. Cannot speak or hear: press 9")
  }

  @Test func `a question whose answer is known is not counted`() {
    let no: [Event] = [.select(3), .answer]
    let numbers = [[.answer], [.answer] + no, [.answer] + no + [.select(4), .answer]].map {
      page(after: $0).texts.first { $0.hasPrefix("Question") }
    }
    #expect(numbers.map { $0?.prefix(10) } == ["Question 1", "Question 2", "Question 3"])
    let asked = [[.select(6), .answer], [.select(6), .answer] + no].map {
      page(after: $0).texts.first { $0.hasPrefix("Question") }
    }
    #expect(asked.map { $0?.prefix(10) } == ["Question 1", "Question 2"])
  }

  @Test func `an option that stands alone takes the ticks from the others, and they from it`() {
    let person: [Event] = [.answer] + [3, 4, 3].flatMap { [.select($0), .answer] }
    func ticked(_ events: [Event]) -> [Int] {
      page(after: person + events).choices.filter { $0.ticked == true }.map(\.number)
    }
    #expect(ticked([]) == [])
    #expect(ticked([.select(1), .tick, .select(2), .tick]) == [1, 2])
    #expect(ticked([.select(1), .tick, .select(4), .tick]) == [4])
    #expect(ticked([.select(4), .tick, .select(3), .tick]) == [3])
    #expect(ticked([.select(1), .tick, .tick]) == [])
  }

  /// Events that a person could cause, hide left out.
  private func event(on page: Page, using generator: inout SeededGenerator) -> Event {
    let letters = ["s", "school", "bomb", "Leeds", "BT1", "é", "9", " ", "\u{202E}", "zz"]
    switch generator.below(20) {
    case 0: return .previous
    case 1...3: return .next
    case 4...7: return .select(generator.below(9) + 1)
    case 8...13: return .answer
    case 14: return .tick
    case 15: return .edit(.insert(letters[generator.below(letters.count)]))
    case 16:
      return .edit([.deleteBackward, .deleteForward, .left, .right, .start, .end, .replace("gp")][generator.below(7)])
    default: return .command([.back, .back, .home, .emergency, .search, .all, .help, .why][generator.below(8)])
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `after any walk of 2,000 events the page is whole, and hide is on it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var visit = Visit(Self.surroundings)
    var page = visit.page(at: .sundayEvening)
    var seen: Set<String> = []
    for _ in 0..<2_000 {
      let departure = visit.take(event(on: page, using: &generator), at: .sundayEvening)
      #expect(departure == nil || departure == .hide || departure == .switchFrontEnd)
      page = visit.page(at: .sundayEvening)
      let isWhole = page.hasItsFocus && page.isNumberedInOrder && !page.emergency.isEmpty && !page.title.isEmpty
      #expect(!page.texts.contains { $0.hasPrefix("am-i-worried.") }, "\(page.identity)")
      #expect(isWhole && page.commands.last?.command == .hide, "\(page.identity)")
      seen.insert(page.title.string)
    }
    #expect(seen.count > 40)
    #expect(visit.take(.command(.hide), at: .sundayEvening) == .hide)
  }

  @Test func `back always leads home in the end`() {
    var generator = SeededGenerator(seed: 99)
    var visit = Visit(Self.surroundings)
    for _ in 0..<300 {
      _ = visit.take(event(on: visit.page(at: .sundayEvening), using: &generator), at: .sundayEvening)
    }
    for _ in 0..<2_000 { _ = visit.take(.command(.back), at: .sundayEvening) }
    #expect(visit.page(at: .sundayEvening).title == "Help when you are worried")
  }
}
