import GuidanceModel
import Testing
import TestSupport

/// Faults put by machine into the form of a referral and its words.
///
/// A form has no stories, so a change after which it still makes sense is found by reading alone: an answer that leads to
/// another field, a rule turned round where both ways can be kept and broken, a `from` or a flag that is gone.
@Suite struct FormMutationTests {
  static let seed: UInt64 = 20_261_122
  static let mostOfEachKind = 10

  /// Kinds of change after which no form makes sense.
  static let fatal: Set<FormMutation> = [
    .pointAtLaterField, .misspellField, .misspellOption, .renameOption, .renameField, .duplicateField, .changeKind,
    .duplicateTitle, .removeWords, .stopHint, .pointRuleAtText, .orderItself, .contradict, .dropRule,
  ]

  @Test func `catches every seeded fault that makes no sense, and two in three of all`() async throws {
    let judge = try FormJudge()
    let form = try #require(judge.source.tree(at: "forms/prevent-referral.yaml"))
    let words = try #require(judge.source.tree(at: "words/en/prevent-referral.yaml"))
    #expect(judge.verdict(of: [:]) == .survived, "the form itself has a fault")
    let mutants = FormMutator(form: form, words: words).mutants(ofEach: Self.mostOfEachKind, seed: Self.seed)
    #expect(mutants.count >= 150)
    #expect(Set(mutants.map(\.kind)) == Set(FormMutation.allCases))
    let verdicts = await Self.verdicts(of: mutants, by: judge)
    let survivors = zip(mutants, verdicts).filter { $0.1 == .survived }.map(\.0)
    print(Self.report(mutants, verdicts))
    #expect(survivors.filter { Self.fatal.contains($0.kind) }.map(\.name) == [])
    #expect(survivors.count * 3 <= mutants.count)
  }

  private static func verdicts(of mutants: [FormMutant], by judge: FormJudge) async -> [FormJudge.Verdict] {
    await withTaskGroup(of: (Int, FormJudge.Verdict).self) { group in
      for (index, mutant) in mutants.enumerated() { group.addTask { (index, judge.verdict(of: mutant.changes)) } }
      return await group.reduce(into: Array(repeating: .survived, count: mutants.count)) { $0[$1.0] = $1.1 }
    }
  }

  private static func report(_ mutants: [FormMutant], _ verdicts: [FormJudge.Verdict]) -> String {
    let counts = FormJudge.Verdict.allCases.map { verdict in "\(verdicts.count { $0 == verdict }) \(verdict.rawValue)" }
    let kinds = FormMutation.allCases.compactMap { kind -> String? in
      let own = zip(mutants, verdicts).filter { $0.0.kind == kind }
      let names = own.filter { $0.1 == .survived }.map(\.0.name)
      return names.isEmpty
        ? nil : "\n  survived, \(kind.rawValue), \(names.count) of \(own.count): \(names.joined(separator: "; "))"
    }
    return "prevent-referral: \(mutants.count) mutants, \(counts.joined(separator: ", "))" + kinds.joined()
  }
}
