internal import GuidanceModel

/// What a proof has seen so far.
struct Findings {
  /// A path on which a promise does not hold.
  struct Counterexample {
    let kind: Promise.Kind
    let problem: String
    let remedy: String
    let mark: Mark
    let length: Int
  }

  init(_ questionnaire: Questionnaire) {
    listed = questionnaire.outcomes.map { Array(repeating: false, count: $0.contacts.count) }
  }

  /// Paths walked, with answers that cannot be told apart taken together.
  var walked = 0
  /// Paths with every option counted.
  var paths = 0
  var longest = 0
  var reached: Set<Step> = []
  var fired: Set<FiredRule> = []
  /// For each outcome, which of its contacts were listed on some path.
  var listed: [[Bool]]
  var raisingFloors: Set<Int> = []
  /// The questions on the way to a last one, for each way on which changes of answers were tried.
  var remembered: Set<[Int]> = []
  var deadQuestions: [String] = []
  var deadOutcomes: [String] = []
  /// The shortest one for each kind and place.
  private(set) var counterexamples: [Counterexample] = []

  var failed: Set<Promise.Kind> { Set(counterexamples.map(\.kind)) }

  mutating func fail(_ kind: Promise.Kind, _ problem: String, _ remedy: String, at mark: Mark, length: Int) {
    let example = Counterexample(kind: kind, problem: problem, remedy: remedy, mark: mark, length: length)
    guard let index = counterexamples.firstIndex(where: { $0.kind == kind && $0.mark == mark }) else {
      counterexamples.append(example)
      return
    }
    if length < counterexamples[index].length { counterexamples[index] = example }
  }
}
