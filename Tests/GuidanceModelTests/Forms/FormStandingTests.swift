import GuidanceModel
import Testing
import TestSupport

@Suite struct FormStandingTests {
  private func chain() throws -> Form {
    try FormText.form(
      "id: told, kind: choice, options: [yes, no]",
      "id: safe, kind: choice, options: [yes, no], if: {is: [told, no]}",
      "id: why, kind: text, if: {is: [safe, no]}",
      "id: more, kind: text, if: {not: {answered: why}}",
      rules: ["id: unsafe, if: {is: [safe, no]}, severity: advice, fields: [safe]"])
  }

  private func standing(_ entries: [String: FormEntry]) throws -> FormStanding {
    try FormStanding(chain(), entries: entries, on: FormText.day)
  }

  @Test func `an empty form asks what has no condition, and what is not answered makes not true`() throws {
    let standing = try standing([:])
    #expect(standing.asked == ["told", "more"])
    #expect(standing.answers == [nil, nil, nil, nil])
    #expect(standing.problems.isEmpty && standing.raised.isEmpty)
  }

  @Test func `an answer that is not asked for counts in no condition and no rule`() throws {
    let shelf = ["safe": FormText.chosen("no"), "why": FormEntry(.typed("x"), written: FormText.today)]
    let hidden = try standing(shelf.merging(["told": FormText.chosen("yes")]) { $1 })
    #expect(hidden.asked == ["told", "more"])
    #expect(hidden.raisedNames == [])
    let back = try standing(shelf.merging(["told": FormText.chosen("no")]) { $1 })
    #expect(back.asked == ["told", "safe", "why"])
    #expect(back.raisedNames == ["unsafe"])
    #expect(back.entry(2)?.text == "x")
  }

  @Test func `a problem with what is not asked is none`() throws {
    let entries = ["told": FormText.chosen("yes"), "safe": FormText.chosen("older")]
    #expect(try standing(entries).problems == [:])
    #expect(
      try standing(["told": FormText.chosen("no"), "safe": FormText.chosen("older")]).problems == [1: .unknownOption])
  }

  @Test(arguments: Instead.allCases)
  func `a word instead of an answer is touched, and answers nothing`(instead: Instead) throws {
    let standing = try standing(["told": FormEntry(.instead(instead), written: FormText.today)])
    #expect(standing.isTouched(0))
    #expect(standing.asked == ["told", "more"])
  }

  @Test func `what cannot be read is touched, and answers nothing`() throws {
    let form = try FormText.form(
      "id: born, kind: date", "id: age, kind: number, if: {not: {answered: born}}",
      rules: ["id: grown, if: {at-least: [age, 18]}, severity: problem, fields: [age]"])
    let unread = FormStanding(form, entries: FormText.typed(["born": "soon", "age": "18"]), on: FormText.day)
    #expect(unread.asked == ["born", "age"] && unread.isTouched(0))
    #expect(unread.problems == [0: .notADate])
    #expect(unread.raisedNames == ["grown"])
    let read = FormStanding(form, entries: FormText.typed(["born": "2007", "age": "18"]), on: FormText.day)
    #expect(read.asked == ["born"] && read.raisedNames == [])
  }

  @Test func `entries of fields that the form does not have change nothing`() throws {
    let standing = try standing(["gone": FormText.chosen("yes")])
    #expect(standing.asked == ["told", "more"])
    #expect(standing.entries.count == 1)
  }

  @Test(arguments: ["", " ", "\n\t", "\u{A0}\u{2003}"])
  func `a blank text is as if nothing stood there`(text: String) throws {
    #expect(try !standing(FormText.typed(["more": text])).isTouched(3))
  }

  /// Whether the first date, which must not be later, is told to be later than the second.
  @Test(arguments: [
    ("2008", "2007", true), ("2007", "2007", false), ("2006", "2007", false),
    ("April 2007", "March 2007", true), ("March 2007", "2007", false), ("December 2007", "2007", false),
    ("January 2008", "2007", true), ("2007", "March 2007", false), ("2008", "March 2007", true),
    ("1 4 2007", "March 2007", true), ("31 3 2007", "March 2007", false), ("March 2007", "1 3 2007", false),
    ("29 2 2008", "2 2008", false), ("1 3 2008", "2 2008", true), ("1 3 2007", "2 2007", true),
    ("2 1 2007", "1 1 2007", true), ("1 1 2007", "1 1 2007", false),
    ("2008", "soon", false), ("soon", "2007", false), ("2008", "", false), ("", "2007", false),
  ])
  func `dates are out of order only when they are for certain`(first: String, second: String, isRaised: Bool) throws {
    let form = try FormText.form(
      "id: first, kind: date", "id: second, kind: date",
      rules: ["id: order, order: [first, second], severity: problem"])
    let standing = FormStanding(form, entries: FormText.typed(["first": first, "second": second]), on: FormText.day)
    #expect(standing.raisedNames == (isRaised ? ["order"] : []))
  }

  @Test func `an order rule reads no date that is not asked, and leads to the later field first`() throws {
    let form = try FormText.form(
      "id: told, kind: choice, options: [yes, no]", "id: first, kind: date, if: {is: [told, yes]}",
      "id: second, kind: date", rules: ["id: order, order: [first, second], severity: problem"])
    let dates = FormText.typed(["first": "2008", "second": "2007"])
    #expect(FormStanding(form, entries: dates, on: FormText.day).raisedNames == [])
    let asked = dates.merging(["told": FormText.chosen("yes")]) { $1 }
    #expect(FormStanding(form, entries: asked, on: FormText.day).raisedNames == ["order"])
    #expect(form.rules.first?.fields == [2, 1])
  }
}
