import TestSupport
import Testing

/// The promise: from the first screen to the right number in at most 20 key presses.
///
/// The rows are those of part C of the collected facts on whom to call for what.
@Suite struct PartCTable {
  static let mostKeys = 20

  struct Row: CustomTestStringConvertible, Sendable {
    let situation: String
    let keys: String
    /// A name or the words that stand for it.
    let contact: String
    /// What to dial; nil where there is nothing to dial.
    let dial: String?

    init(_ situation: String, _ keys: String, _ contact: String, _ dial: String?) {
      self.situation = situation
      self.keys = keys
      self.contact = contact
      self.dial = dial
    }

    var testDescription: String { situation }
  }

  static let rows = [
    Row("danger now, or a crime about to happen", "1⏎", "Emergency 999", "999"),
    Row("danger now, from anywhere", "9", "Emergency 999", "999"),
    Row("about to travel to a war zone", "6⏎3⏎8⏎2⏎1⏎", "Emergency 999", "999"),
    Row("a plan to attack with no time", "2⏎3⏎2⏎4⏎1⏎1⏎", "Anti-Terrorist Hotline", "0800 789 321"),
    Row("suspicious activity", "6⏎3⏎4⏎2⏎1⏎", "Anti-Terrorist Hotline", "0800 789 321"),
    Row("suspicious activity on the railway", "6⏎3⏎4⏎1⏎1⏎5⏎", "British Transport Police", "61016"),
    Row("a bag or a car that looks wrong", "6⏎3⏎3⏎", "Move away, then call 999", "999"),
    Row("a relative, not urgent", "2⏎3⏎4⏎4⏎2⏎4⏎1⏎1⏎", "ACT Early Support Line", "0800 011 3764"),
    Row("a child, by a charity", "2⏎3⏎4⏎4⏎2⏎1⏎1⏎1⏎5⏎", "NSPCC Helpline", "0808 800 5000"),
    Row("a child in danger now", "1⏎", "Emergency 999", "999"),
    Row("a child who wants to talk", "4⏎", "Childline", "0800 1111"),
    Row("school or college staff", "7⏎1⏎3⏎4⏎4⏎2⏎1⏎5⏎1⏎1⏎", "Your own safeguarding lead", nil),
    Row("a doctor, nurse or social worker", "2⏎3⏎4⏎4⏎2⏎4⏎6⏎1⏎1⏎", "Your own safeguarding lead", nil),
    Row("a volunteer", "2⏎3⏎4⏎4⏎2⏎1⏎4⏎1⏎", "ACT Early Support Line", "0800 011 3764"),
    Row(
      "a worry about a school in England", "6⏎3⏎6⏎1⏎1⏎", "Report Extremism in Education",
      "report-extremism.education.gov.uk"),
    Row("staff who refer by themselves", "2⏎3⏎4⏎4⏎2⏎4⏎7⏎2⏎1⏎", "Prevent referral", "your council or police website"),
    Row("a referral of a child, with the council", "2⏎3⏎4⏎4⏎2⏎1⏎5⏎2⏎1⏎5⏎", "Your council's children's services", nil),
    Row("an adult with care needs", "2⏎3⏎4⏎4⏎2⏎2⏎7⏎2⏎1⏎5⏎", "Your council's adult safeguarding team", nil),
    Row("a child whose safety is the worry", "2⏎3⏎4⏎4⏎2⏎1⏎1⏎1⏎5⏎", "Your council's children's services", nil),
    Row("only a web page or post", "6⏎3⏎5⏎4⏎", "Report online terrorist material", "gov.uk/report-terrorism"),
    Row("sexual messages to a child", "6⏎3⏎8⏎1⏎2⏎1⏎", "CEOP", "ceop.police.uk"),
    Row("sexual pictures of a child", "6⏎3⏎8⏎1⏎3⏎", "Internet Watch Foundation", "iwf.org.uk"),
    Row("a child drawn in online", "6⏎3⏎5⏎3⏎1⏎", "ACT Early Support Line", "0800 011 3764"),
    Row("a hate crime", "6⏎3⏎7⏎1⏎", "True Vision", "report-it.org.uk"),
    Row("a hate crime in Scotland", "6⏎3⏎7⏎3⏎", "Police 101", "101"),
    Row("a life at risk now", "2⏎3⏎4⏎1⏎", "Emergency 999", "999"),
    Row("thoughts of suicide", "5⏎3⏎4⏎3⏎1⏎", "Samaritans", "116 123"),
    Row("someone in despair in Northern Ireland", "/lifeline⏎⏎", "Lifeline", "0808 808 8000"),
    Row("a relative who is abroad already", "6⏎3⏎8⏎2⏎2⏎", "FCDO consular help", "+44 20 7008 5000"),
    Row("the caller is abroad", "6⏎3⏎8⏎2⏎3⏎", "The emergency number where you are", nil),
    Row("being drawn in oneself", "3⏎3⏎4⏎4⏎2⏎1⏎", "ACT Early Support Line", "0800 011 3764"),
    Row("without a name, from a charity", "/crimestoppers⏎⏎", "Crimestoppers", "0800 555 111"),
    Row("deaf, in danger", "9", "By textphone or the Relay UK app", "18000"),
    Row("deaf, in danger, by sign language", "9", "999 BSL", "999bsl.co.uk"),
    Row("deaf, not urgent", "8⏎2⏎", "The police by relay", "18001 101"),
    Row("Wales", "2⏎3⏎4⏎4⏎2⏎4⏎1⏎2⏎", "ACT Early Support Line", "0800 011 3764"),
    Row("Scotland", "2⏎3⏎4⏎4⏎2⏎4⏎1⏎3⏎", "ACT Early Support Line", "0800 011 3764"),
    Row("Northern Ireland", "2⏎3⏎4⏎4⏎2⏎4⏎1⏎4⏎", "Police 101", "101"),
  ]

  @Test(arguments: rows)
  func `the right number is at most 20 keys from the first screen`(row: Row) {
    var story = Story()
    story.press(row.keys)
    #expect(story.keyCount <= Self.mostKeys)
    #expect(story.screen.contains(row.contact), "\(story.screen)")
    #expect(story.screen.contains(row.dial ?? row.contact), "\(story.screen)")
  }

  @Test func `half of the rows take ten keys or fewer`() {
    let counts = Self.rows.map(\.keys.count).sorted()
    #expect(counts[counts.count / 2] <= 10)
  }
}
