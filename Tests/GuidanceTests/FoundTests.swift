import Guidance
import GuidanceModel
import Testing

@Suite struct FoundTests {
  private func service(_ name: String, _ reason: MatchReason, score: Int) -> ServiceMatch {
    ServiceMatch(
      id: ServiceID(feed: "f", source: name), name: name, organisation: nil, postcode: nil, phone: nil,
      status: .active, reasons: [reason], state: .unknown, assured: nil, score: score)
  }

  private func found(_ text: String, _ services: ServiceMatch...) -> [String] {
    let results = Search(.builtIn).results(for: text)
    return results.joined(with: services, rules: Library.builtIn.searchRules).map { found in
      switch found {
      case .contact(let contact, _): contact.id.text
      case .topic(let topic, _): topic.id.text
      case .service(let match): match.name
      }
    }
  }

  private let pinned = Library.builtIn.searchRules.pinned.map(\.text)

  @Test(arguments: ["food bank qwerty", "helpline for a lonely qwerty", "talk about school qwerty"])
  func `guidance that holds only some of the words stands below a service that holds them all`(text: String) {
    let list = found(text, service("All of it", .text, score: -20))
    #expect(list.first == "All of it")
    #expect(list.count > 1)
    #expect(pinned.allSatisfy { !list.contains($0) })
  }

  @Test func `a service that holds only some of the words goes by its score`() {
    let list = found("talk about school qwerty", service("Some of it", .someWords, score: -200))
    #expect(list.last == "Some of it")
  }

  @Test func `a crisis line whose name was typed stands above every service`() {
    #expect(found("samaritans qwerty", service("All of it", .name, score: 150)).first == "samaritans")
  }

  @Test(arguments: ["attack qwerty", "bomb qwerty", "suicide qwerty"])
  func `in danger every crisis line that fits stands above every service`(text: String) throws {
    let list = found(text, service("All of it", .name, score: 150))
    let place = try #require(list.firstIndex(of: "All of it"))
    #expect(list.indices.allSatisfy { !pinned.contains(list[$0]) || $0 < place })
    #expect(list.prefix(place).contains { pinned.contains($0) })
  }
}
