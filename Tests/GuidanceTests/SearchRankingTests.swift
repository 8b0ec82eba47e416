import Guidance
import GuidanceModel
import TestSupport
import Testing

@Suite struct SearchRankingTests {
  private let search = Search(.builtIn)

  private func contacts(_ text: String) -> [String] {
    search.results(for: text).matches.compactMap { match in
      if case .contact(let contact) = match.subject { contact.id.text } else { nil }
    }
  }

  @Test(arguments: [
    ("worried about the child", "worried child"), ("who can I talk to about hate", "talk hate"),
    ("a report of a video", "report video"),
  ])
  func `words that say nothing change nothing`(text: String, bare: String) {
    #expect(contacts(text) == contacts(bare))
    #expect(!contacts(text).isEmpty)
  }

  @Test func `words that say nothing are looked for when nothing else was typed`() {
    #expect(!search.results(for: "who are you").matches.isEmpty)
  }

  @Test(arguments: [
    ("someone to talk to", ["samaritans", "breathing-space", "shout"]), ("worried about a child", ["nspcc"]),
    ("radicalised son", ["act-early"]), ("online grooming of a child", ["ceop"]),
    ("mental health crisis", ["nhs-111-mental-health"]), ("terrorism hotline", ["anti-terrorist-hotline"]),
    ("lonely", ["samaritans"]),
  ])
  func `the line for a need is the first contact`(need: String, first: [String]) throws {
    #expect(first.contains(try #require(contacts(need).first)))
  }

  @Test func `of what holds only some of the words, the rare word decides`() {
    #expect(contacts("zebra people samaritans").first == "samaritans")
    #expect(!contacts("zebra people samaritans").contains("gp"))
  }

  @Test func `a word that was typed counts more than another that means the same`() throws {
    let found = contacts("grooming")
    let typed = try #require(found.firstIndex(of: "ceop"))
    let meant = try #require(found.firstIndex(of: "act-early") ?? found.indices.last)
    #expect(typed < meant)
  }

  @Test func `to say that there is no emergency is no word of danger, what stands beside it is`() {
    #expect(search.results(for: "police, not an emergency").pinned.isEmpty)
    #expect(search.results(for: "non-emergency").pinned.isEmpty)
    #expect(!search.results(for: "not an emergency but he has a knife").pinned.isEmpty)
    #expect(!search.results(for: "is this an emergency").pinned.isEmpty)
  }

  @Test func `a word takes in its kinds, and a kind not the word`() {
    let rules = Library.builtIn.searchRules
    #expect(rules.meanings(of: ["food"]).contains(["meal"]))
    #expect(!rules.meanings(of: ["meal"]).contains(["food"]))
  }

  @Test func `words that mean something together are one term, the longest first`() {
    let rules = Library.builtIn.searchRules
    let terms = rules.terms(["cheap", "food", "parcel"])
    #expect(terms.map { $0.meanings[0] } == [["cheap"], ["food", "parcel"]])
    #expect(terms.last?.meanings.contains(["foodbank"]) == true)
  }

  @Test func `a text without end is searched by its first words, and a word of danger is heard anywhere in it`() {
    let long = String(repeating: "library ", count: 12_000)
    #expect(contacts(long + "hate") == contacts(String(repeating: "library ", count: 16)))
    #expect(search.results(for: long).pinned.isEmpty)
    #expect(!search.results(for: long + "bomb").pinned.isEmpty)
  }
}
