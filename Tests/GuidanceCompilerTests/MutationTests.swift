@testable import GuidanceCompiler
import GuidanceModel
import Testing
import TestSupport

/// Faults put by machine into the questionnaires that the program ships with.
@Suite struct MutationTests {
  /// What became of a mutant.
  enum Fate: String, Sendable {
    case caughtByReading = "caught by reading"
    case caughtByStory = "caught by a story"
    case caughtByProof = "caught by the proof"
    case equivalent
    case survived
  }

  static let seed: UInt64 = 20_261_122
  static let mostOfEachKind = 40

  @Test func `catches at least 95 in 100 seeded faults of the shipped questionnaires`() async throws {
    let source = try SourceFolder(path: ContentFolder.real)
    let content = Content(source)
    try #require(!content.questionnaires.isEmpty)
    for record in content.questionnaires {
      let tree = try #require(source.tree(at: record.file))
      let contacts = content.contacts.filter { $0.value.status == .current }.map(\.value.id.text).sorted()
      let mutants = Mutator(tree, contacts: contacts).mutants(ofEach: Self.mostOfEachKind, seed: Self.seed)
      #expect(mutants.count >= 300)
      let judge = Judge(
        record: record, tree: tree, stories: content.stories[record.value.id] ?? [],
        contacts: content.contacts)
      #expect(judge.fate(of: tree) == .equivalent)
      #expect(!judge.isCaughtByProof(record.value), "the questionnaire itself has a fault")
      let fates = await judge.fates(of: mutants)
      let counted = zip(mutants, fates).filter { $0.1 != .equivalent }
      let survivors = counted.filter { $0.1 == .survived }.map(\.0.name)
      print(Self.report(record.value.id.text, fates, survivors))
      #expect(survivors.count * 20 <= counted.count, "\(survivors.joined(separator: "\n"))")
    }
  }

  private static func report(_ id: String, _ fates: [Fate], _ survivors: [String]) -> String {
    let counts = Dictionary(grouping: fates) { $0 }.map { "\($0.value.count) \($0.key.rawValue)" }.sorted()
    return "\(id): \(fates.count) mutants, \(counts.joined(separator: ", "))"
      + survivors.map { "\n  survived: \($0)" }.joined()
  }
}

/// Reads, walks and proves mutants of one questionnaire.
private struct Judge: Sendable {
  let record: Record<Questionnaire>
  let stories: [Record<RoutingStory>]
  private let contacts: [Identifier<Contact>: Contact]
  private let originalWalks: String

  init(
    record: Record<Questionnaire>, tree: Tree, stories: [Record<RoutingStory>], contacts: [Record<Contact>]
  ) {
    self.record = record
    originalWalks = Self.walks(of: tree)
    self.stories = stories
    self.contacts = Dictionary(contacts.map { ($0.value.id, $0.value) }) { first, _ in first }
  }

  /// Takes the cheap judges first; what no story catches is compared with the original before it is proved.
  func fate(of tree: Tree) -> MutationTests.Fate {
    guard let questionnaire = try? Questionnaire(Reader(tree, file: record.file)) else {
      return .caughtByReading
    }
    let check = StoryCheck(questionnaire: questionnaire, stories: stories) { contacts[$0] }
    guard check.faults().isEmpty else { return .caughtByStory }
    if Equivalence(record.value, questionnaire, contact: { contacts[$0] }).holds { return .equivalent }
    let changesWaysOnly = Self.walks(of: tree) == originalWalks
    return isCaughtByProof(questionnaire, waysOnly: changesWaysOnly) ? .caughtByProof : .survived
  }

  /// - Parameter waysOnly: Leaves out the walks, when nothing changed that they depend on.
  func isCaughtByProof(_ questionnaire: Questionnaire, waysOnly: Bool = false) -> Bool {
    var proof = Proof(Record(value: questionnaire, file: record.file, mark: record.mark)) { contacts[$0] }
    proof.checkWays()
    if proof.faults().isEmpty && !waysOnly { proof.run() }
    return !proof.faults().isEmpty
  }

  /// Everything but the fallbacks, as one text.
  private static func walks(of tree: Tree) -> String {
    TreeCoder.encode(tree.replacing(TreePlace().key("ways"), with: nil))
  }

  func fates(of mutants: [Mutant]) async -> [MutationTests.Fate] {
    await withTaskGroup(of: (Int, MutationTests.Fate).self) { group in
      for (index, mutant) in mutants.enumerated() { group.addTask { (index, fate(of: mutant.tree)) } }
      return await group.reduce(into: Array(repeating: .equivalent, count: mutants.count)) { $0[$1.0] = $1.1 }
    }
  }
}
