import Foundation
import TestSupport
import Testing

/// Scripts that call the program; what they are promised stands in the README.
@Suite(.enabled(if: BuiltProgram.path != nil, "The program is not built: run 'swift build' first."))
struct CommandLineStory {
  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
    try BuiltProgram.run(arguments, input: input)
  }

  // MARK: Contacts and pages

  @Test func `every contact comes as one list of objects with an id`() throws {
    let run = try run("contacts", "--json")
    let contacts = try run.json([Answers.Contact].self)
    let files = try ContentFolder.files(in: ContentFolder.real + "/contacts")
    #expect(Set(contacts.map { "\($0.id).yaml" }) == Set(files.keys))
    #expect(contacts.allSatisfy { !$0.sources.isEmpty })
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func `one contact tells whether it is open at a time that was given`() throws {
    let night = try run("contacts", "act-early", "--open-at", "2026-11-22T20:00", "--json").json(Answers.Contact.self)
    #expect(night.channels.first?.dial == "0800 011 3764")
    #expect(night.open == "passed-on")
    #expect(night.channels.first?.until == "2026-11-23T09:00")
    let day = try run("contacts", "act-early", "--open-at", "2026-11-23T10:00Z", "--json").json(Answers.Contact.self)
    #expect(day.open == "open")
  }

  @Test func `an id that is not there is 66, with the nearest`() throws {
    let run = try run("contacts", "samaritan")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.errors == "signpost: there is no contact with that id; did you mean samaritans?\n")
    #expect(try self.run("topics", "qqqq").status == 66)
    #expect(try self.run("ask", "qqqq", "--json").status == 66)
    #expect(try self.run("content", "graph", "qqqq").status == 66)
    #expect(try self.run("content", "check", "/nowhere/qqqq").status == 66)
  }

  // MARK: Questions

  @Test func `a walk that has ended gives outcome, urgency, contacts and reasons`() throws {
    let answers =
      "danger=no,about=someone,plan=no,life=no,identity=no,person=under_18+care_needs,role=relative,nation=wales,lead=away"
    let run = try run("ask", "--answers", answers, "--json")
    let consultation = try run.json(Answers.Consultation.self)
    #expect(run.status == 0)
    #expect(consultation.complete && consultation.next == nil)
    #expect(
      consultation.path.map(\.question) == ["danger", "about", "plan", "life", "identity", "person", "role", "nation"])
    #expect(consultation.path.contains { $0.answer == "under_18+care_needs" })
    #expect(consultation.outcome == "someone-child")
    #expect(consultation.urgency == "soon")
    #expect(consultation.contacts.first?.id == "act-early")
    #expect(consultation.because.map(\.rule) == ["about-someone", "no-sign-of-harm", "they-are-a-child"])
    #expect(consultation.otherwise.allSatisfy { ["urgent", "emergency"].contains($0.urgency) })
    #expect(consultation.ignored == [.init(question: "lead", answer: "away")])
  }

  @Test func `a walk that goes on gives the next question with its options`() throws {
    let consultation = try run("ask", "--answers", "danger=not_sure", "--json").json(Answers.Consultation.self)
    #expect(!consultation.complete)
    #expect(consultation.outcome == nil && consultation.contacts.isEmpty)
    #expect(consultation.next?.id == "danger_check")
    #expect(consultation.next?.options.map(\.id) == ["one_of_these", "cannot_tell", "none_of_these"])
    #expect(consultation.next?.contacts.map(\.id) == ["emergency-999"])
  }

  @Test func `every key of a walk is always there`() throws {
    let run = try run("ask", "--json")
    for key in ["complete", "path", "next", "outcome", "urgency", "contacts", "because", "otherwise", "ignored"] {
      #expect(run.output.contains("\n  \"\(key)\" : "), "\(key)")
    }
  }

  @Test func `an option or a question that is not there is 65, with the nearest`() throws {
    let option = try run("ask", "--answers", "danger=maybe", "--json")
    #expect(option.status == 65)
    #expect(option.output.isEmpty)
    #expect(option.errors == "signpost: 'danger' has no option of that name; did you mean yes, not_sure, no?\n")
    let question = try run("ask", "--answers", "dangr=yes", "--json")
    #expect(question.status == 65)
    #expect(question.errors.contains("did you mean danger"))
    #expect(try run("ask", "--answers", "danger", "--json").status == 65)
    #expect(try run("ask", "--answers", "person=none+under_18", "--json").status == 65)
  }

  @Test func `answers can come from standard input, so that no list of commands keeps them`() throws {
    let consultation = try run("ask", "--answers", "-", "--json", input: "danger=yes\n").json(Answers.Consultation.self)
    #expect(consultation.outcome == "call-999")
  }

  // MARK: Looking up

  @Test func `a search pins 999 for a word of danger, and nothing found is 1`() throws {
    let found = try run("find", "bomb", "--json").json([Answers.Found].self)
    #expect(
      found.filter(\.pinned).map(\.id) == [
        "emergency-999", "anti-terrorist-hotline", "samaritans", "shout", "childline",
      ])
    let nothing = try run("find", "qzqzqz", "--json")
    #expect(nothing.status == 1)
    #expect(try nothing.json([Answers.Found].self).isEmpty)
  }

  @Test func `words can come from standard input, and the number of results be limited`() throws {
    let found = try run("find", "-", "--limit", "1", "--json", input: "child\nline\n").json([Answers.Found].self)
    #expect(found.map(\.id) == ["childline"])
  }

  @Test func `a council gives its force, half a postcode only where it could be`() throws {
    let leeds = try run("place", "Leeds", "--json").json(Answers.Place.self)
    #expect(leeds.councils.map(\.force) == ["West Yorkshire Police"])
    #expect(leeds.outcode == nil)
    let postcode = try run("place", "LS1", "4AP", "--json").json(Answers.Place.self)
    #expect(postcode.outcode == "LS1" && postcode.nation == "england")
    #expect(postcode.councils.map(\.id).contains("leeds"))
    #expect(postcode.councils.allSatisfy { $0.force == nil })
    let nonsense = try run("place", "qzqzqz")
    #expect(nonsense.status == 66)
    #expect(nonsense.output.isEmpty)
  }

  // MARK: Content

  @Test func `the content that is built in is proved, with no error`() throws {
    let run = try run("content", "check", "--json")
    let check = try run.json(Answers.Check.self)
    #expect(run.status == 0)
    #expect(check.errors.isEmpty)
    let questionnaire = try #require(check.questionnaires.first { $0.id == "am-i-worried" })
    #expect(questionnaire.deadQuestions.isEmpty && questionnaire.deadOutcomes.isEmpty)
    #expect(questionnaire.longest == 9)
    #expect(questionnaire.paths > 10_000)
    #expect(questionnaire.promises.filter { !$0.holds }.map(\.text) == [])
  }

  @Test func `overdue facts fail only a strict check as of a day`() throws {
    #expect(try run("content", "check", "--as-of", "2040-01-01", "--json").status == 0)
    let strict = try run("content", "check", "--strict", "--as-of", "2040-01-01", "--json")
    #expect(strict.status == 1)
    #expect(try !strict.json(Answers.Check.self).warnings.isEmpty)
  }

  @Test func `a questionnaire is drawn for both tools`() throws {
    #expect(try run("content", "graph", "am-i-worried").output.hasPrefix("flowchart"))
    #expect(try run("content", "graph", "am-i-worried", "--format", "dot").output.hasPrefix("digraph"))
  }

  @Test func `two folders are compared by where their answers lead`() throws {
    try TemporaryFolder.use { folder in
      var files = try ContentFolder.files(in: ContentFolder.real)
      for (name, bytes) in files { try folder.write(bytes, to: "old/\(name)") }
      let name = "questionnaires/am-i-worried.yaml"
      let text = String(decoding: try #require(files[name]), as: UTF8.self)
      files[name] = Array(text.replacingOccurrences(of: "go: identity-only", with: "go: person").utf8)
      for (name, bytes) in files { try folder.write(bytes, to: "new/\(name)") }

      let same = try run("content", "diff", folder.path + "/old", folder.path + "/old", "--json")
      #expect(same.status == 0)
      #expect(try same.json([Answers.Move].self).isEmpty)
      let moves = try run("content", "diff", folder.path + "/old", folder.path + "/new", "--json").json(
        [Answers.Move].self)
      #expect(!moves.isEmpty)
      #expect(moves.allSatisfy { $0.from.hasPrefix("identity-only") && $0.questionnaire == "am-i-worried" })
    }
  }

  // MARK: What is kept and said

  @Test func `what is kept is told, and no file is`() throws {
    let privacy = try run("privacy", "--json").json(Answers.Privacy.self)
    #expect(privacy.files.isEmpty)
    #expect(!privacy.kept.isEmpty && !privacy.limits.isEmpty)
  }

  @Test func `a command line that cannot be understood is 64, with nothing on standard output`() throws {
    for arguments in [
      ["find"], ["contacts", "--limit", "3"], ["find", "x", "--limit", "0"], ["place"], ["topics", "a", "b"],
    ] {
      let run = try BuiltProgram.run(arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Usage: signpost"))
    }
  }

  @Test(arguments: [
    ["contacts", "zebra-secret"], ["topics", "zebra-secret"], ["ask", "zebra-secret"], ["place", "zebra-secret"],
    ["ask", "--answers", "zebra-secret=yes"], ["ask", "--answers", "danger=zebra-secret"],
    ["ask", "--answers", "zebra-secret"],
    ["find", "x", "--limit", "zebra-secret"], ["find", "x", "--limit=zebra-secret"], ["find", "--zebra-secret", "x"],
    ["contacts", "--open-at", "zebra-secret"], ["contacts", "a", "zebra-secret"],
    ["contacts", "--for", "zebra-secret"],
    ["contacts", "--nation=zebra-secret"], ["content", "check", "zebra-secret"], ["content", "graph", "zebra-secret"],
    ["content", "diff", "zebra-secret", "zebra-secret"], ["zebra-secret"], ["content", "zebra-secret"],
    ["content", "check", "--as-of", "zebra-secret"], ["ask", "--zebra-secret=no"], ["--line", "zebra-secret"],
  ])
  func `an error never repeats what was typed`(arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(!run.errors.contains("zebra"), "\(run.errors)")
  }

  @Test func `help and version are answers, on standard output`() throws {
    let help = try run("--help")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("In danger call 999."))
    #expect(try run("--version").output == "1.0.0\n")
  }

  @Test func `without a terminal the visit is by numbered prompts, and its end is well`() throws {
    let run = try run(input: "2\n3\n")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Danger now: 999. Cannot speak or hear: press 9\n\nHelp when you are worried\n"))
    #expect(run.output.contains("Have they got a plan, a weapon or a journey?"))
    #expect(!run.output.contains("\u{1B}"))
  }
}
