internal import GuidanceModel

/// Proves a form: every field can be asked, every rule can be kept and broken, every error is worded, and an export
/// is whole, under every way through the fields that conditions read.
struct FormProof {
  private let record: Record<Form>
  private let words: Words
  private let ways: [[String: FormEntry]]
  private let standings: [FormStanding]
  /// A day after every witness that is a past date.
  private static let today = Day(number: 25_000)

  init(_ record: Record<Form>, words: Catalogue) {
    self.record = record
    self.words = Words(words)
    ways = FormWays(record.value, today: Self.today).all
    standings = ways.map { FormStanding(record.value, entries: $0, on: Self.today) }
  }

  private var form: Form { record.value }

  /// What holds, and what is wrong.
  func run() -> (certificate: FormCertificate, faults: [ContentFault]) {
    let findings = findings
    let certificate = FormCertificate(
      id: form.id, sections: form.sections.count, fields: form.fields.count, rules: form.rules.count, ways: ways.count,
      broken: Set(findings.map(\.promise)))
    return (certificate, findings.map(\.fault))
  }

  private typealias Finding = (promise: FormCertificate.Promise, fault: ContentFault)

  private var findings: [Finding] {
    fieldFindings + ruleFindings + wordingFindings + exportFindings
  }

  private func finding(
    _ promise: FormCertificate.Promise, at mark: Mark, _ problem: String, remedy: String
  ) -> Finding {
    (promise, ContentFault(file: record.file, mark: mark, problem: problem, remedy: remedy))
  }

  // MARK: Fields

  private var fieldFindings: [Finding] {
    let asked = standings.reduce(into: Set<Int>()) { $0.formUnion($1.live) }
    return form.fields.indices.filter { !asked.contains($0) }.map { index in
      finding(
        .everyFieldIsAsked, at: form.fields[index].mark, "no answers lead to the field '\(form.fields[index].id)'",
        remedy: "change its condition")
    }
  }

  // MARK: Rules

  private var ruleFindings: [Finding] {
    form.fields.flatMap(checkFindings) + form.rules.compactMap(ruleFinding)
  }

  /// The checks of a single field pass on one witness and fail on another.
  private func checkFindings(_ field: FormField) -> [Finding] {
    let witnesses = FieldWitnesses(field, today: Self.today)
    let isKept = problem(of: field, witnesses.fitting) == nil
    let unbroken = witnesses.failing.filter { problem(of: field, $0.text) != $0.problem }
    guard !isKept || !unbroken.isEmpty else { return [] }
    return [
      finding(
        .everyRuleCounts, at: field.mark, "the checks of '\(field.id)' cannot be both kept and broken",
        remedy: "change its kind or its bounds")
    ]
  }

  private func problem(of field: FormField, _ content: FormEntry.Content) -> FieldProblem? {
    do throws(FieldProblem) {
      _ = try field.answer(FormEntry(content, written: Moment(seconds: 0)), on: Self.today)
      return nil
    } catch {
      return error
    }
  }

  private func ruleFinding(_ rule: FormRule) -> Finding? {
    guard case .condition(let condition) = rule.test else { return orderFinding(rule) }
    let raised = Set(standings.map { condition.holds(for: $0.answers) })
    guard raised.count < 2 else { return nil }
    return finding(
      .everyRuleCounts, at: rule.mark, "the rule '\(rule.id)' is \(raised.contains(true) ? "always" : "never") raised",
      remedy: "change its condition")
  }

  private func orderFinding(_ rule: FormRule) -> Finding? {
    guard case .order(let first, let second) = rule.test else { return nil }
    func isRaised(_ one: String, _ other: String) -> Bool {
      ways.contains { way in
        var entries = way
        entries[form.fields[first].id] = FormEntry(.typed(one), written: Moment(seconds: 0))
        entries[form.fields[second].id] = FormEntry(.typed(other), written: Moment(seconds: 0))
        return FormStanding(form, entries: entries, on: Self.today).raised.contains { $0.id == rule.id }
      }
    }
    guard !isRaised("2 1 2001", "1 1 2001") || isRaised("1 1 2001", "2 1 2001") else { return nil }
    return finding(
      .everyRuleCounts, at: rule.mark, "the rule '\(rule.id)' cannot be both kept and broken",
      remedy: "change its fields")
  }

  // MARK: Words

  private var wordingFindings: [Finding] {
    let keys = FormWords(form.id)
    let errors = form.fields.flatMap { field -> [(Mark, String)] in
      let title = words.catalogue[keys.title(of: field)] ?? field.id
      return FieldWitnesses(field, today: Self.today).failing.map {
        (field.mark, ProblemText(words: words, keys: keys).line($0.problem, in: field, title: title).string)
      }
    }
    let rules = form.rules.filter { $0.severity != .advice }.map { ($0.mark, words.catalogue[keys.rule($0)] ?? "") }
    let hints = form.fields.compactMap { field in words.catalogue[keys.hint(for: field)].map { (field.mark, $0) } }
    return (errors + rules).compactMap { mark, text in
      ErrorWording.fault(in: text).map {
        finding(.errorsAreWorded, at: mark, "“\(text)”: \($0)", remedy: "say what would help")
      }
    }
      + hints.compactMap { mark, text in
        ErrorWording.faultInHint(text).map {
          finding(.errorsAreWorded, at: mark, "“\(text)”: \($0)", remedy: "shorten the hint")
        }
      }
  }

  // MARK: Exports

  private var exportFindings: [Finding] {
    let filled = Dictionary(
      form.fields.map { field in
        (field.id, FormEntry(FieldWitnesses(field, today: Self.today).fitting, written: Moment(seconds: 0)))
      }
    ) { first, _ in first }
    let drafts = ways + ways.map { filled.merging($0) { _, chosen in chosen } }
    guard let faulty = drafts.lazy.compactMap(exportFault).first else { return [] }
    return [finding(.exportsAreWhole, at: form.mark, faulty, remedy: "give every field a title of its own")]
  }

  private func exportFault(_ entries: [String: FormEntry]) -> String? {
    let now = Moment(seconds: Self.today.number * 86_400)
    let edition = FormEdition(form, words: words.catalogue)
    var draft = Draft(id: "proof", form, edition: edition, screening: [:], at: now)
    draft.entries = entries
    let document = ReferralDocument(draft, form, words: words, on: Self.today)
    let standing = FormStanding(form, entries: entries, on: Self.today)
    return form.fields.indices.lazy.compactMap { index in
      let told = document.count(of: edition.fields[index].title)
      let expected = isTold(index, standing) ? 1 : 0
      return told == expected ? nil : "'\(form.fields[index].id)' stands \(told) times in an export, not \(expected)"
    }.first
  }

  /// Whether a field stands in an export by its own name: a prompt does not while it is untouched.
  private func isTold(_ index: Int, _ standing: FormStanding) -> Bool {
    standing.live.contains(index) && (!form.fields[index].isPrompt || standing.isTouched(index))
  }
}

extension ReferralDocument {
  /// How often a field's name stands in it, as what was given or as what was not.
  fileprivate func count(of label: String) -> Int {
    let given = sections.flatMap(\.items).count { $0.label == label }
    return given + (notGiven?.items.flatMap(\.lines).count { $0 == label } ?? 0)
  }
}
