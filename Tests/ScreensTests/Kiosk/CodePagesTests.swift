import Guidance
import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Screens

@Suite struct CodePagesTests {
  private static let kiosk = Surroundings(.builtIn).forKiosk

  private func sheet(_ destination: Destination) -> Sheet {
    destination.screen(in: Self.kiosk, at: .sundayEvening).sheet(at: LocalTime(.sundayEvening))
  }

  @Test func `a code holds the digits of a number and nothing else, for every contact`() {
    var calls = 0
    for contact in Self.kiosk.library.contacts {
      for channel in contact.channels where channel.kind == .phone && !(channel.dial?.contains(",") ?? true) {
        calls += 1
        let number = channel.dial?.filter { $0 != " " } ?? ""
        #expect(number.drop { $0 == "+" }.allSatisfy { ("0"..."9").contains($0) }, "\(number)")
        #expect(CodeText.call(channel)?.string == "tel:\(number)")
      }
      for text in contact.channels.compactMap(CodeText.link) {
        #expect(text.string.hasPrefix("HTTPS://") && text.string == text.string.uppercased())
        #expect(!text.string.dropFirst(8).contains("/"), "the name of a page may not be put in capitals")
      }
    }
    #expect(calls > 10)
  }

  @Test func `the page of a code says in words what it holds`() {
    let sheet = sheet(.code("tel:08000113764", number: "0800 011 3764"))
    #expect(
      sheet.blocks == [
        .paragraph("The code says only: tel:08000113764"), .code("tel:08000113764", number: "0800 011 3764"),
      ])
  }

  @Test func `a number is shown in large figures only after a question`() {
    let contact: Identifier<Contact> = "act-early"
    let choices = sheet(.takeaway(contact)).blocks.flatMap(\.texts)
    #expect(choices.contains("A code for the camera of a phone") && choices.contains("The number in large figures"))
    let ask = FixedScreen.largeAsk("0800 011 3764", Self.kiosk)
    #expect(
      ask.blocks(at: LocalTime(.sundayEvening)).flatMap(\.texts) == [
        "Large figures can be read from far away, by others too."
      ])
    #expect(sheet(.large("0800 011 3764")).blocks == [.large("0800 011 3764")])
  }

  @Test func `a person's own machine has no such entries`() {
    let own = Surroundings(.builtIn)
    let sheet = Destination.takeaway("act-early").screen(in: own, at: .sundayEvening).sheet(
      at: LocalTime(.sundayEvening))
    #expect(!sheet.blocks.contains { if case .choices = $0 { true } else { false } })
  }
}
