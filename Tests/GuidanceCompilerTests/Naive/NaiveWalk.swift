import GuidanceModel

/// A second walk, written from the content format alone: it works on names in the tree, shares no code with the program,
/// and is as slow and plain as it can be.
struct NaiveWalk {
  /// The names of the options chosen, or one number as text.
  typealias Answers = [String: Set<String>]

  let tree: Tree

  struct End: Equatable {
    var asked: [String]
    /// The outcome, or the question that waits for an answer.
    var stands: String
    var urgency: String?
  }

  static let urgencies = ["information", "advice", "soon", "urgent", "emergency"]

  func end(_ answers: Answers) -> End {
    var here = tree.value("start")?.text ?? ""
    var asked: [String] = []
    var live: Answers = [:]
    while let question = item("questions", here) {
      guard let answer = answers[here], accepts(question, answer) else {
        return End(asked: asked, stands: here)
      }
      asked.append(here)
      live[here] = answer
      here = next(after: question, live)
    }
    return End(asked: asked, stands: here, urgency: urgency(of: here, live))
  }

  private func next(after question: Tree, _ live: Answers) -> String {
    for rule in tree.value("danger")?.items ?? [] where holds(rule.value("if"), live) {
      return rule.value("outcome")?.text ?? ""
    }
    for route in question.value("routes")?.items ?? [] where holds(route.value("if"), live) {
      return route.value("go")?.text ?? ""
    }
    return ""
  }

  private func urgency(of outcome: String, _ live: Answers) -> String? {
    var all = [item("outcomes", outcome)?.value("urgency")?.text]
    for floor in tree.value("floors")?.items ?? [] where holds(floor.value("if"), live) {
      all.append(floor.value("at-least")?.text)
    }
    return Self.urgencies.last { all.contains($0) }
  }

  func item(_ list: String, _ id: String) -> Tree? {
    tree.value(list)?.items.first { $0.value("id")?.text == id }
  }

  private func accepts(_ question: Tree, _ answer: Set<String>) -> Bool {
    let options = Set((question.value("options")?.items ?? []).compactMap(\.text))
    let alone = Set((question.value("alone")?.items ?? []).compactMap(\.text))
    switch question.value("kind")?.text {
    case "choice": return answer.count == 1 && answer.isSubset(of: options)
    case "choices":
      return !answer.isEmpty && answer.isSubset(of: options)
        && (answer.count == 1 || answer.isDisjoint(with: alone))
    default:
      guard answer.count == 1, let number = answer.first.flatMap({ Int($0) }) else { return false }
      guard let least = question.value("least")?.text.flatMap({ Int($0) }),
        let most = question.value("most")?.text.flatMap({ Int($0) })
      else { return true }
      return number >= least && number <= most
    }
  }

  private func holds(_ condition: Tree?, _ live: Answers) -> Bool {
    guard let entry = condition?.entries.first else { return true }
    let parts = entry.value.items
    let answer = live[parts.first?.text ?? entry.value.text ?? ""]
    func number(_ compare: (Int, Int) -> Bool) -> Bool {
      guard let left = answer?.first.flatMap({ Int($0) }), let right = parts.last?.text.flatMap({ Int($0) })
      else { return false }
      return compare(left, right)
    }
    switch entry.key {
    case "all": return parts.filter { !holds($0, live) }.isEmpty
    case "any": return parts.filter { holds($0, live) }.count > 0
    case "not": return !holds(entry.value, live)
    case "answered": return answer != nil
    case "unknown": return answer?.contains("not_sure") == true
    case "is", "has": return parts.last?.text.map { answer?.contains($0) == true } == true
    case "in": return parts.last?.items.contains { answer?.contains($0.text ?? "") == true } == true
    case "at-least": return number(>=)
    default: return number(<=)
    }
  }

  // MARK: - Everything

  /// Every answer that a question with options takes.
  func everyAnswer(to question: Tree) -> [Set<String>] {
    let options = (question.value("options")?.items ?? []).compactMap(\.text)
    let subsets = options.reduce([Set<String>()]) { subsets, option in
      subsets + subsets.map { $0.union([option]) }
    }
    return subsets.filter { accepts(question, $0) }
  }

  /// Every way to answer every question, asked or not.
  func everyAssignment() -> [Answers] {
    (tree.value("questions")?.items ?? []).reduce([[:]]) { all, question in
      let id = question.value("id")?.text ?? ""
      return all.flatMap { answers in everyAnswer(to: question).map { answers.merging([id: $0]) { $1 } } }
    }
  }

  /// The answers of the live path to every question asked, each once.
  func everyPath() -> Set<[Set<String>]> {
    Set(everyAssignment().map { answers in end(answers).asked.map { answers[$0] ?? [] } })
  }

  /// Whether a more worrying answer, or "not sure", ever ends less urgent than a calmer one with all else the same.
  func lowersUrgency() -> Bool {
    let assignments = everyAssignment()
    return (tree.value("questions")?.items ?? []).contains { question in
      let id = question.value("id")?.text ?? ""
      return rises(of: question).contains { low, high in
        assignments.contains { answers in
          guard answers[id] == low else { return false }
          let calm = end(answers)
          let worried = end(answers.merging([id: high]) { $1 })
          return calm.asked.contains(id) && rank(worried.urgency) < rank(calm.urgency)
        }
      }
    }
  }

  private func rank(_ urgency: String?) -> Int { urgency.flatMap(Self.urgencies.firstIndex) ?? -1 }

  private func rises(of question: Tree) -> [(Set<String>, Set<String>)] {
    func names(_ key: String) -> [String] { (question.value(key)?.items ?? []).compactMap(\.text) }
    var rises: [(Set<String>, Set<String>)] = []
    for (low, high) in zip(names("order"), names("order").dropFirst()) { rises.append(([low], [high])) }
    for raised in names("raises") {
      for answer in everyAnswer(to: question)
      where answer.isDisjoint(with: names("alone")) && !answer.contains(raised) {
        rises.append((answer, answer.union([raised])))
      }
      for calm in names("alone") where calm != "not_sure" { rises.append(([calm], [raised])) }
    }
    if names("options").contains("not_sure") {
      for calm in ["no", "none"] where names("options").contains(calm) {
        rises.append(([calm], ["not_sure"]))
      }
    }
    return rises
  }
}
