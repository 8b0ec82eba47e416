import GuidanceModel
import Testing
import TestSupport

@Suite struct FieldAnswerTests {
  private func field(_ keys: String) throws -> FormField {
    try #require(FormText.form("id: it, \(keys)").fields.first)
  }

  /// What is wrong with an entry; nil when nothing is.
  private func problem(_ content: FormEntry.Content, in keys: String) throws -> FieldProblem? {
    let field = try field(keys)
    do throws(FieldProblem) {
      _ = try field.answer(FormEntry(content, written: FormText.today), on: FormText.day)
      return nil
    } catch {
      return error
    }
  }

  private func answer(_ content: FormEntry.Content, in keys: String) throws -> Answer? {
    try field(keys).answer(FormEntry(content, written: FormText.today), on: FormText.day)
  }

  @Test(arguments: FormField.Kind.allCases)
  func `nothing that is missing is wrong`(kind: FormField.Kind) throws {
    let keys = "kind: \(kind.rawValue)" + (kind.hasOptions ? ", options: [a, b]" : "")
    for content in [FormEntry.Content.typed(""), .typed(" \n\t\u{A0}"), .chosen([])] {
      #expect(try answer(content, in: keys) == nil)
    }
    for instead in Instead.allCases { #expect(try answer(.instead(instead), in: keys) == nil) }
  }

  @Test(arguments: ["line", "text", "lines"], ["a", " a ", "two\nlines", "Ŵyn", "محمد", "{field}", "\u{1B}[31m"])
  func `any text answers a text, and is no option`(kind: String, text: String) throws {
    #expect(try answer(.typed(text), in: "kind: \(kind)") == .options([]))
  }

  @Test(arguments: [("line", 200), ("text", 10_000), ("lines", 10_000), ("phone", 200)])
  func `a text is as long as its kind allows, in letters as people count them`(kind: String, limit: Int) throws {
    let letter = kind == "phone" ? "1" : "e\u{301}"
    #expect(try problem(.typed(String(repeating: letter, count: limit)), in: "kind: \(kind)") == nil)
    #expect(try problem(.typed(String(repeating: letter, count: limit + 1)), in: "kind: \(kind)") == .tooLong)
  }

  @Test func `a limit of its own counts what stands between the blanks`() throws {
    #expect(try problem(.typed("  abc  "), in: "kind: line, limit: 3") == nil)
    #expect(try problem(.typed("abcd"), in: "kind: line, limit: 3") == .tooLong)
  }

  @Test(arguments: [
    ("2007", "2007-01-01"), ("3 2007", "2007-03-01"), ("14 March 2007", "2007-03-14"), (" 29 2 2008 ", "2008-02-29"),
  ])
  func `a date is answered by the first day that it can mean`(text: String, day: String) throws {
    #expect(try answer(.typed(text), in: "kind: date") == .number(#require(Day(day)).number))
  }

  @Test(arguments: ["soon", "30 2 2008", "14 3 07"])
  func `what is no date is told so`(text: String) throws {
    #expect(try problem(.typed(text), in: "kind: date") == .notADate)
  }

  @Test(
    arguments: [
      ("22 11 2026", nil), ("21 11 2026", nil), ("23 11 2026", .future), ("November 2026", nil),
      ("December 2026", .future),
      ("2026", nil), ("2027", .future),
    ] as [(String, FieldProblem?)])
  func `a past date is at most the very day, and a part of one can still be`(text: String, problem: FieldProblem?)
    throws
  {
    #expect(try self.problem(.typed(text), in: "kind: date, past: true") == problem)
    #expect(try self.problem(.typed(text), in: "kind: date") == nil)
  }

  @Test(
    arguments: [
      ("0", nil), ("120", nil), (" 17 ", nil), ("-1", .outOfRange), ("121", .outOfRange), ("17.5", .notANumber),
      ("seventeen", .notANumber), ("17 years", .notANumber), ("1e2", .notANumber), ("１７", .notANumber),
      ("٧", .notANumber),
      ("99999999999999999999", .notANumber),
    ] as [(String, FieldProblem?)])
  func `a number is whole, and within its bounds`(text: String, problem: FieldProblem?) throws {
    #expect(try self.problem(.typed(text), in: "kind: number, least: 0, most: 120") == problem)
  }

  @Test func `a number without bounds is any`() throws {
    #expect(try answer(.typed("-40"), in: "kind: number") == .number(-40))
  }

  @Test(arguments: [
    ("01234 567890", true), ("+44 (0)1234 567 890 ext. 2", true), ("999", true), ("ask for Sam on 0800 1111", true),
    ("12", false), ("home", false), ("٠١٢٣", false), ("①②③", false),
  ])
  func `a phone number has digits that can be dialled`(text: String, isOne: Bool) throws {
    #expect(try problem(.typed(text), in: "kind: phone") == (isOne ? nil : .notAPhone))
  }

  @Test(arguments: [
    ("a@b.uk", true), (" a.b+c@d-e.police.uk ", true), ("é@é.uk", true), ("a@b", false), ("a.uk", false),
    ("@b.uk", false),
    ("a@", false), ("a@b@c.uk", false), ("a b@c.uk", false), ("a@b. uk", false), ("a@.uk", false), ("a@uk.", false),
  ])
  func `an email address has a name and a place`(text: String, isOne: Bool) throws {
    #expect(try problem(.typed(text), in: "kind: email") == (isOne ? nil : .notAnEmail))
  }

  @Test(arguments: [
    ("M1 1AE", true), ("m11ae", true), ("SW1A 1AA", true), ("M1", true), ("GIR 0AA", true), ("town", false),
    ("M", false),
    ("11", false), ("1AE", false), ("SW1A 1AAB", false), ("M1-1AE", false), ("М1 1AE", false),
  ])
  func `a postcode can be its first half`(text: String, isOne: Bool) throws {
    #expect(try problem(.typed(text), in: "kind: postcode") == (isOne ? nil : .notAPostcode))
  }

  @Test func `a choice is answered by one option`() throws {
    let keys = "kind: choice, options: [a, b]"
    #expect(try answer(.chosen(["b"]), in: keys) == .options(.option(1)))
    #expect(try answer(.chosen(["b", "b"]), in: keys) == .options(.option(1)))
    #expect(try problem(.chosen(["a", "b"]), in: keys) == .unknownOption)
  }

  @Test func `several choices are answered together, but for those that stand alone`() throws {
    let keys = "kind: choices, options: [a, b, none], alone: [none]"
    #expect(try answer(.chosen(["b", "a"]), in: keys) == .options([.option(0), .option(1)]))
    #expect(try answer(.chosen(["none"]), in: keys) == .options(.option(2)))
    #expect(try problem(.chosen(["a", "none"]), in: keys) == .unknownOption)
  }

  @Test(arguments: ["kind: choice, options: [a, b]", "kind: choices, options: [a, b]", "kind: line", "kind: date"])
  func `an option of another edition is a problem, and stays`(keys: String) throws {
    #expect(try problem(.chosen(["older"]), in: keys) == .unknownOption)
    #expect(try problem(.chosen(["a", "older"]), in: keys) == .unknownOption)
    let form = try FormText.form("id: it, \(keys)")
    let standing = FormStanding(form, entries: ["it": FormText.chosen("older")], on: FormText.day)
    #expect(standing.problems[0] == .unknownOption)
    #expect(standing.answers == [nil])
    #expect(standing.entry(0)?.content == .chosen(["older"]))
  }

  @Test func `a text where options are asked for is a problem, and stays`() throws {
    #expect(try problem(.typed("a"), in: "kind: choice, options: [a, b]") == .unknownOption)
    #expect(try problem(.typed("a"), in: "kind: choices, options: [a, b]") == .unknownOption)
  }
}
