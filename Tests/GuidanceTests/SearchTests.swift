import Guidance
import GuidanceModel
import TestSupport
import Testing

@Suite struct SearchTests {
  private let search = Search(.builtIn)

  private func ids(_ text: String) -> [String] {
    search.results(for: text).matches.map { match in
      switch match.subject {
      case .contact(let contact): contact.id.text
      case .topic(let topic): topic.id.text
      }
    }
  }

  @Test(arguments: [
    ("samaritans", "samaritans"), ("act early", "act-early"), ("childline", "childline"),
    ("crimestoppers", "crimestoppers"),
    ("hotline", "anti-terrorist-hotline"), ("nspcc", "nspcc"), ("101", "police-101"), ("gp", "gp"),
    ("true vision", "true-vision"), ("lifeline", "lifeline-ni"),
  ])
  func `a name that is typed comes first`(text: String, first: String) {
    #expect(ids(text).first == first)
  }

  @Test(arguments: Library.builtIn.contacts.filter { $0.status == .current }.map { $0.name })
  func `every current contact is among the first three for its own name`(name: String) throws {
    let contact = try #require(Library.builtIn.contacts.first { $0.name == name })
    #expect(ids(name).prefix(3).contains(contact.id.text))
  }

  @Test(arguments: Library.builtIn.contacts.flatMap { contact in contact.formerNames.map { [contact.id.text, $0] } })
  func `a former name finds the contact that has it now`(pair: [String]) {
    #expect(ids(pair[1]).prefix(3).contains(pair[0]))
  }

  @Test func `a name counts more than the same word in a text`() throws {
    let found = ids("channel")
    let page = try #require(found.firstIndex(of: "what-channel-is"))
    let mention = try #require(found.firstIndex(of: "good-referral") ?? found.indices.last)
    #expect(page < mention)
  }

  @Test func `what is withdrawn comes after everything current that fits as well`() throws {
    let found = ids("website")
    let withdrawn = Set(Library.builtIn.contacts.filter { $0.status == .withdrawn }.map(\.id.text))
    #expect(withdrawn.isDisjoint(with: found.prefix(3)))
  }

  @Test func `pages of history stand behind pages that help`() {
    let background = Set(Library.builtIn.topics.filter { $0.rank == .background }.map(\.id.text))
    #expect(!background.isEmpty)
    for word in ["online", "report", "prevent", "police", "family"] {
      let places = ids(word).map(background.contains)
      let firstHelp = places.firstIndex(of: false) ?? 0
      let firstHistory = places.firstIndex(of: true) ?? places.count
      #expect(firstHelp < firstHistory, "\(word)")
    }
  }

  @Test(arguments: [
    ("0800 011 3764", "act-early"), ("08000113764", "act-early"), ("0800 0113764", "act-early"),
    ("0800011 3764", "act-early"),
    ("116 123", "samaritans"), ("116123", "samaritans"), ("0800 789 321", "anti-terrorist-hotline"),
    ("0800789321", "anti-terrorist-hotline"), ("85258", "shout"), ("0800 1111", "childline"), ("08001111", "childline"),
  ])
  func `a number is found with and without its spaces`(text: String, first: String) {
    #expect(ids(text).first == first)
  }

  @Test(arguments: [
    ("sign", "deaf-and-hard-of-hearing"), ("kid", "nspcc"), ("teenager", "nspcc"), ("doctor", "gp"),
    ("groomed", "nspcc"),
  ])
  func `a word finds what is written with another of the same meaning`(text: String, wanted: String) {
    #expect(ids(text).contains(wanted))
  }

  @Test(arguments: ["SAMARITANS", "Samaritans!", "  samar  ", "«samaritans»"])
  func `case, marks and half words do not matter`(text: String) {
    #expect(ids(text).first == "samaritans")
  }

  @Test func `what has every word keeps out what has only some`() {
    #expect(ids("hate crime").contains("true-vision"))
    #expect(!ids("hate crime").contains("crimestoppers"))
  }

  @Test func `where nothing has every word, what has some of the longer ones is found`() {
    #expect(ids("qwerty samaritans").first == "samaritans")
    #expect(ids("qwerty").isEmpty)
    #expect(ids("xq zz").isEmpty)
  }

  @Test func `a name that is typed in two words is found`() {
    #expect(ids("child line").first == "childline")
  }

  @Test(arguments: ["", "   ", "?!", "\u{1B}[;"])
  func `nothing is found for no words`(text: String) {
    #expect(ids(text).isEmpty)
    #expect(search.results(for: text).pinned.isEmpty)
  }

  @Test(arguments: [
    "suicide", "Suicidal", "I want to kill myself", "bomb", "bombs", "he has a knife", "999",
    "my son will shoot someone",
    "hostage", "DANGER", "emergency", "explosives",
  ])
  func `a word of danger pins 999, the hotline and the crisis lines`(text: String) {
    #expect(
      search.results(for: text).pinned.map(\.id.text)
        == ["emergency-999", "anti-terrorist-hotline", "samaritans", "shout", "childline"])
  }

  @Test(arguments: ["school", "deaf", "brother", "travel", "diet", "gunge", "skill"])
  func `other words pin nothing`(text: String) {
    #expect(search.results(for: text).pinned.isEmpty)
  }

  @Test(arguments: [
    "my son talks about hurting people", "worried about my brother", "he wants to go to syria", "far right",
    "report a video",
    "speak to someone who is not the police", "hate crime", "gaming chat",
  ])
  func `what a frightened person types finds something, or pins the crisis lines`(text: String) {
    let results = search.results(for: text)
    #expect(!results.matches.isEmpty || !results.pinned.isEmpty)
  }
}
