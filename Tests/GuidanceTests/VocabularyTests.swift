import Testing

@testable import Guidance

struct VocabularyTests {
  private let vocabulary = Vocabulary(["call", "a", "calls", "caller", "zoo", "call", "calm", "môn"])

  @Test func `each word is held once, in order`() {
    #expect(vocabulary.words == ["a", "call", "caller", "calls", "calm", "môn", "zoo"])
    #expect(vocabulary.numbers["calm"] == 4)
  }

  @Test(arguments: [
    ("call", ["call", "caller", "calls"], true), ("cal", ["call", "caller", "calls", "calm"], false),
    ("calls", ["calls"], true), ("zoo", ["zoo"], true), ("zo", ["zoo"], false), ("mô", ["môn"], false),
    ("a", ["a"], true),
  ])
  func `a word finds those that begin with it, and whether it is one itself`(
    word: String, begun: [String], isWhole: Bool
  ) {
    let found = vocabulary.find(word)
    #expect(Array(vocabulary.words[found.numbers]) == begun)
    #expect(found.whole == (isWhole ? found.numbers.lowerBound : nil))
  }

  @Test(arguments: ["b", "zoos", "zz", "callx", "0"])
  func `a word that begins none finds none`(word: String) {
    #expect(vocabulary.find(word).numbers.isEmpty)
    #expect(vocabulary.find(word).whole == nil)
    #expect(Vocabulary([]).find(word).numbers.isEmpty)
  }
}
