import Guidance
import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Screens

@Suite struct PaperTests {
  private static let surroundings = Surroundings(.builtIn)
  private let contact: Identifier<Contact> = "samaritans"

  /// What was sent to a printer that takes it, or does not.
  private final class Printer {
    var pages: [Page] = []
    let isAlive: Bool

    init(isAlive: Bool) { self.isAlive = isAlive }
  }

  /// A visit that has come to a sheet on the page of what to take away.
  private func visit(_ printer: Printer?, sheet: String) -> KioskVisit {
    let print = printer.map { printer in
      { (page: Page) in
        printer.pages.append(page)
        return printer.isAlive
      }
    }
    var visit = KioskVisit(Self.surroundings, KioskTimes(), at: 0, print: print)
    let search: [Event] = [.activity, .command(.search), .edit(.insert("samaritans")), .answer, .answer]
    for event in search { _ = visit.take(event, at: .sundayEvening) }
    choose("Take this with you", &visit)
    choose(SafeText(sheet), &visit)
    return visit
  }

  private func choose(_ label: SafeText, _ visit: inout KioskVisit) {
    let number = page(visit).choices.first { $0.label == label }?.number
    guard let number else { return }
    for event in [Event.select(number), .answer] { _ = visit.take(event, at: .sundayEvening) }
  }

  private func page(_ visit: KioskVisit) -> Page { visit.page(at: .sundayEvening) }

  @Test(arguments: [
    ("On paper, with a first sentence to say", "Numbers you asked for"),
    ("On paper, the numbers only", "Numbers you asked for"),
    ("A blank sheet for notes", "Notes"), ("A card to show at a counter", "Please read this card"),
  ])
  func `the preview says what the paper will say, word for word`(sheet: String, heading: SafeText) throws {
    let printer = Printer(isAlive: true)
    var visit = visit(printer, sheet: sheet)
    let preview = page(visit)
    #expect(preview.texts.contains { $0.hasPrefix("This is what the paper will say.") })
    #expect(printer.pages.isEmpty)
    choose("Print it", &visit)
    let paper = try #require(printer.pages.first)
    #expect(printer.pages.count == 1)
    #expect(paper.blocks.allSatisfy(preview.blocks.contains))
    #expect(preview.blocks.contains(.heading(paper.title)))
    #expect(paper.title == heading)
    #expect(paper.blocks.last == .paragraph("Take your paper with you."))
    #expect(page(visit).texts.contains("Take your paper with you."))
  }

  @Test func `the numbers only are the numbers only`() throws {
    let printer = Printer(isAlive: true)
    var visit = visit(printer, sheet: "On paper, the numbers only")
    choose("Print it", &visit)
    let paper = try #require(printer.pages.first)
    let texts = paper.blocks.flatMap(\.texts)
    #expect(texts == ["116 123", "Take your paper with you."])
    #expect(paper.blocks.count == 2)
  }

  @Test func `what is called a number begins like one, for every contact`() {
    let contacts = Self.surroundings.library.contacts
    for number in contacts.flatMap(PaperSheet.numbers) {
      #expect(number.string.prefix(1).allSatisfy { ("0"..."9").contains($0) || $0 == "+" }, "\(number)")
      #expect(!number.string.contains { "@./".contains($0) }, "\(number)")
    }
    #expect(contacts.contains { PaperSheet.numbers($0).isEmpty }, "some contacts have no number, and no such sheet")
  }

  @Test func `a printer that does not answer is told`() {
    let printer = Printer(isAlive: false)
    var visit = visit(printer, sheet: "On paper, the numbers only")
    choose("Print it", &visit)
    #expect(printer.pages.count == 1)
    #expect(page(visit).texts.contains { $0.hasPrefix("The printer does not answer.") })
    #expect(!page(visit).texts.contains("Take your paper with you."))
  }

  @Test func `without a printer there is no paper`() {
    let texts = page(visit(nil, sheet: "On paper, the numbers only")).choices.map(\.label.string)
    #expect(!texts.isEmpty && !texts.contains { $0.lowercased().contains("paper") })
  }
}
