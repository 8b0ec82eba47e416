internal import GuidanceModel

/// The answers to one question that no condition of its questionnaire can tell apart, taken together.
struct AnswerClasses {
  /// Answers that lead to the same everywhere.
  struct AnswerClass {
    /// The answer that stands for all of them.
    let answer: Answer
    /// How many answers there are, options counted one by one.
    var count: Int
    /// The options that it holds, for a question with one choice.
    var options: OptionMask
  }

  private(set) var classes: [AnswerClass] = []
  /// Pairs of classes of which the second must not end less urgent than the first.
  private(set) var rising: [Rise] = []
  private var found: Set<Rise> = []

  struct Rise: Hashable {
    let from: Int
    let to: Int
    /// Whether it is "no" against "not sure".
    let isDoubt: Bool
  }

  /// The most options of a question with several choices that are told apart option by option.
  static let mostChoices = 12

  init(of question: Question, index: Int, in questionnaire: Questionnaire, atoms: [Condition]) {
    let own = atoms.filter { $0.question == index }
    switch question.kind {
    case .choice: addChoices(question, masks: Self.masks(own), tellsAllApart: index == questionnaire.nationQuestion)
    case .choices: addCombinations(question, masks: Self.masks(own))
    case .number: addNumbers(question, atoms: own)
    }
    // In one order, so that every run names the same counterexample.
    rising = found.sorted { ($0.from, $0.to, $0.isDoubt ? 0 : 1) < ($1.from, $1.to, $1.isDoubt ? 0 : 1) }
  }

  private static func masks(_ atoms: [Condition]) -> [OptionMask] {
    atoms.compactMap { atom in
      if case .chosen(_, let options) = atom { options } else { nil }
    }
  }

  private mutating func addChoices(_ question: Question, masks: [OptionMask], tellsAllApart: Bool) {
    var bySignature: [[Bool]: Int] = [:]
    var classOfOption: [Int] = []
    for option in question.options.indices {
      let mask = OptionMask.option(option)
      var signature = masks.map { !$0.isDisjoint(with: mask) }
      if tellsAllApart { signature += question.options.indices.map { $0 == option } }
      classOfOption.append(add(.options(mask), signature: signature, to: &bySignature, options: mask))
    }
    for (low, high) in zip(question.order, question.order.dropFirst()) {
      rise(classOfOption[low], classOfOption[high], isDoubt: false)
    }
    addDoubt(question, classOfOption: classOfOption)
  }

  private mutating func addCombinations(_ question: Question, masks: [OptionMask]) {
    var bySignature: [[Bool]: Int] = [:]
    var classOfMask: [OptionMask: Int] = [:]
    let combinations = Self.combinations(of: question)
    for mask in combinations {
      let signature = masks.map { !$0.isDisjoint(with: mask) }
      classOfMask[mask] = add(.options(mask), signature: signature, to: &bySignature, options: mask)
    }
    for mask in combinations where mask.isDisjoint(with: question.alone) {
      for option in question.raises where !mask.contains(.option(option)) {
        guard let from = classOfMask[mask], let to = classOfMask[mask.union(.option(option))] else { continue }
        rise(from, to, isDoubt: false)
      }
    }
    let classOfOption = question.options.indices.map { classOfMask[.option($0)] ?? 0 }
    for option in question.raises {
      for calm in question.alone.indices where question.options[calm] != "not_sure" {
        rise(classOfOption[calm], classOfOption[option], isDoubt: false)
      }
    }
    addDoubt(question, classOfOption: classOfOption)
  }

  /// Every set of options that can be ticked together, and each option that stands alone.
  static func combinations(of question: Question) -> [OptionMask] {
    let joining = question.options.indices.filter { !question.alone.contains(.option($0)) }
    let together = (1..<(1 << min(joining.count, mostChoices))).map { bits in
      joining.enumerated().reduce(into: OptionMask()) { mask, item in
        if bits >> item.offset & 1 == 1 { mask.insert(.option(item.element)) }
      }
    }
    return together + question.alone.indices.map(OptionMask.option)
  }

  /// "Not sure" against "no", or against "none" where that is the calm answer.
  private mutating func addDoubt(_ question: Question, classOfOption: [Int]) {
    guard let doubt = question.option(named: "not_sure") ?? question.option(named: "cannot_tell") else { return }
    for calm in ["no", "none", "none_of_these"].compactMap(question.option(named:)) {
      rise(classOfOption[calm], classOfOption[doubt], isDoubt: true)
    }
  }

  private mutating func addNumbers(_ question: Question, atoms: [Condition]) {
    let range = question.range ?? 0...Int(Int32.max)
    let cuts = atoms.compactMap { atom -> Int? in
      switch atom {
      case .atLeast(_, let bound): bound
      case .atMost(_, let bound): bound == .max ? nil : bound + 1
      default: nil
      }
    }
    let starts = Set(cuts + [range.lowerBound]).filter(range.contains).sorted()
    classes = starts.map { AnswerClass(answer: .number($0), count: 1, options: []) }
  }

  private mutating func add(
    _ answer: Answer, signature: [Bool], to bySignature: inout [[Bool]: Int], options: OptionMask
  ) -> Int {
    if let index = bySignature[signature] {
      classes[index].count += 1
      classes[index].options.formUnion(options)
      return index
    }
    bySignature[signature] = classes.count
    classes.append(AnswerClass(answer: answer, count: 1, options: options))
    return classes.count - 1
  }

  private mutating func rise(_ from: Int, _ to: Int, isDoubt: Bool) {
    guard from != to else { return }
    found.insert(Rise(from: from, to: to, isDoubt: isDoubt))
  }
}
