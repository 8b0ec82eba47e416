import Guidance
import GuidanceModel
import Screens
import TestSupport
import Testing

@Suite struct WordsTests {
  private let surroundings = Surroundings(.builtIn).learning("am-i-worried")

  @Test(arguments: Phrase.allCases)
  func `every phrase has words`(phrase: Phrase) {
    #expect(!surroundings.words.lines(phrase).isEmpty)
    #expect(surroundings.words.lines(phrase).allSatisfy { !$0.isEmpty && $0.string != phrase.key })
  }

  @Test func `placeholders are filled, all of them, wherever they stand`() {
    #expect(surroundings.words(.hoursOpenUntil, ["time": "5pm"]) == "Open now, until 5pm.")
    #expect(surroundings.words(.hoursOnDay, ["time": "9am", "day": "Monday"]) == "9am on Monday")
  }

  @Test func `what fills a placeholder cannot act`() {
    #expect(surroundings.words(.placesForce, ["force": "a\u{1B}[2Jb\u{202E}"]) == "Police force: a[2Jb")
  }

  @Test func `a reference in a sentence becomes a name with what to dial`() {
    #expect(surroundings.text("Call {contact:samaritans}.") == "Call Samaritans (116 123).")
    #expect(surroundings.text("Tell {name:own-safeguarding-lead}.") == "Tell Your own safeguarding lead.")
    #expect(surroundings.text("{dial:emergency-999/relay} by text") == "18000 by text")
    #expect(surroundings.text("See {topic:hate-crime}.").string.contains("“"))
  }

  @Test func `no sentence of the questionnaires is left with a reference`() {
    let keys = surroundings.learning("am-i-worried").words.catalogue.entries.keys.filter {
      $0.hasPrefix("am-i-worried.")
    }
    #expect(keys.count > 500)
    #expect(keys.filter { surroundings.worded($0).string.contains("{") } == [])
  }
}
