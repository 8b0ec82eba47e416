import GuidanceModel
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("samaritans", "samaritens"), ("refugee", "refuge"), ("eviction", "evicton"), ("bailiff", "baliiff"),
  ])
  func `one mistake is seen both ways`(pair: (String, String)) {
    #expect(Spelling.isOneMistake(pair.0, pair.1))
    #expect(Spelling.isOneMistake(pair.1, pair.0))
    #expect(!Set(Spelling.keys(of: pair.0)).isDisjoint(with: Spelling.keys(of: pair.1)))
  }

  @Test func `two mistakes, the same word, short words and numbers are none`() {
    #expect(!Spelling.isOneMistake("samaritans", "semaritens"))
    #expect(!Spelling.isOneMistake("debts", "debts"))
    #expect(!Spelling.canBeMended("rape"))
    #expect(!Spelling.canBeMended("116123"))
  }
}
