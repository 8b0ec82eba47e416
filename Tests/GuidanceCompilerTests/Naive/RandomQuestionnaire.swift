import GuidanceModel
import TestSupport

/// Makes questionnaires that can be read, and are otherwise as odd as chance makes them.
struct RandomQuestionnaire {
  private var generator: SeededGenerator
  private let hasNumbers: Bool
  private var kinds: [String] = []
  private var options: [[String]] = []

  static let contacts = ["emergency-999", "hotline", "welsh", "children", "both", "staff"]

  init(seed: UInt64, hasNumbers: Bool) {
    generator = SeededGenerator(seed: seed)
    self.hasNumbers = hasNumbers
  }

  mutating func tree() -> Tree {
    let count = 1 + generator.below(5)
    for _ in 0..<count {
      let kind = ["choice", "choice", "choices", "number"][generator.below(hasNumbers ? 4 : 3)]
      kinds.append(kind)
      options.append(
        kind == "number"
          ? []
          : Array(
            ["yes", "not_sure", "no", "none"].shuffled(using: &generator).prefix(1 + generator.below(4))))
    }
    var entries: [(String, Tree)] = [
      ("id", .scalar("random")), ("start", .scalar("q\(generator.chance(90) ? 0 : generator.below(count))")),
      ("longest", .scalar(String(count))),
      ("danger", list(generator.below(3)) { $0.rule($1, key: "outcome") }),
      ("floors", list(generator.below(3)) { $0.rule($1, key: "at-least") }),
      (
        "audience",
        list(generator.below(2)) { me, _ in
          Self.map([("is", .scalar("child")), ("if", me.condition(depth: 0))])
        }
      ),
      ("ways", Self.map([("voice", .list([.scalar("both")], .none))])),
      ("questions", list(count) { $0.question($1, of: count) }),
      ("outcomes", list(Self.outcomes) { $0.outcome($1) }),
    ]
    if let nation = kinds.firstIndex(of: "choice"), generator.chance(50) {
      entries.append(("nation", .scalar("q\(nation)")))
    }
    return Self.map(entries)
  }

  private static let outcomes = 3

  private static func map(_ entries: [(String, Tree)]) -> Tree {
    .map(entries.map { Tree.Entry(key: $0.0, mark: .none, value: $0.1) }, .none)
  }

  private mutating func list(_ count: Int, _ make: (inout RandomQuestionnaire, Int) -> Tree) -> Tree {
    .list((0..<count).map { make(&self, $0) }, .none)
  }

  private mutating func question(_ index: Int, of count: Int) -> Tree {
    var entries: [(String, Tree)] = [("id", .scalar("q\(index)")), ("kind", .scalar(kinds[index]))]
    if kinds[index] == "number" {
      if generator.chance(50) { entries += [("least", .scalar("0")), ("most", .scalar("9"))] }
    } else {
      entries.append(("options", names(options[index])))
      if kinds[index] == "choices" {
        entries.append(("alone", names(options[index].filter { $0.hasPrefix("no") && $0 != "no" })))
        entries.append(("raises", names(options[index].filter { $0 == "yes" || $0 == "no" })))
      } else {
        entries.append(("order", names(options[index].filter { _ in generator.chance(60) })))
      }
    }
    var routes: [Tree] = []
    var conditions: Set<String> = []
    for number in 0..<generator.below(4) {
      let condition = condition(depth: 0)
      guard conditions.insert(TreeCoder.encode(condition)).inserted else { continue }
      let reason = [("id", Tree.scalar("r\(index)-\(number)")), ("source", Tree.scalar("s"))]
      routes.append(Self.map([("if", condition), ("go", target(after: index, of: count))] + reason))
    }
    routes.append(
      Self.map([
        ("go", target(after: index, of: count)), ("id", .scalar("r\(index)")), ("source", .scalar("s")),
      ]))
    entries.append(("routes", .list(routes, .none)))
    return Self.map(entries)
  }

  private func names(_ names: [String]) -> Tree { .list(names.map(Tree.scalar), .none) }

  private mutating func target(after question: Int, of count: Int) -> Tree {
    let later = count - question - 1
    return later > 0 && generator.chance(70)
      ? .scalar("q\(question + 1 + generator.below(later))") : .scalar("o\(generator.below(Self.outcomes))")
  }

  private mutating func outcome(_ index: Int) -> Tree {
    let contacts = (0...generator.below(3)).map { _ -> Tree in
      let contact = Tree.scalar(Self.contacts[generator.below(Self.contacts.count)])
      return generator.chance(30) ? Self.map([("contact", contact), ("if", condition(depth: 1))]) : contact
    }
    return Self.map([
      ("id", .scalar("o\(index)")), ("urgency", urgency()), ("contacts", .list(contacts, .none)),
      ("sources", names(["s"])),
    ])
  }

  private mutating func urgency() -> Tree { .scalar(NaiveWalk.urgencies[generator.below(5)]) }

  private mutating func rule(_ index: Int, key: String) -> Tree {
    let value = key == "outcome" ? Tree.scalar("o\(generator.below(Self.outcomes))") : urgency()
    return Self.map([
      ("id", .scalar("\(key)-\(index)")), ("if", condition(depth: 0)), (key, value), ("source", .scalar("s")),
    ])
  }

  /// A condition on any question, asked before or after.
  private mutating func condition(depth: Int) -> Tree {
    let kind = generator.below(depth < 2 ? 10 : 7)
    switch kind {
    case 7: return .single("not", condition(depth: depth + 1))
    case 8, 9:
      return .single(
        kind == 8 ? "any" : "all", list(1 + generator.below(3)) { me, _ in me.condition(depth: depth + 1) })
    default: return atom()
    }
  }

  private mutating func atom() -> Tree {
    let question = generator.below(kinds.count)
    let name = Tree.scalar("q\(question)")
    if generator.chance(15) { return .single("answered", name) }
    if options[question].contains("not_sure"), generator.chance(20) { return .single("unknown", name) }
    func pair(_ key: String, _ value: Tree) -> Tree { .single(key, .list([name, value], .none)) }
    guard kinds[question] != "number" else {
      let bounds = ["0", "3", "9", "-1", "10", "9223372036854775807", "-9223372036854775808"]
      return pair(
        generator.chance(50) ? "at-least" : "at-most", .scalar(bounds[generator.below(bounds.count)]))
    }
    let option = Tree.scalar(options[question][generator.below(options[question].count)])
    if kinds[question] == "choices" { return pair("has", option) }
    return generator.chance(50)
      ? pair("is", option) : pair("in", names(options[question].filter { _ in generator.chance(60) }))
  }
}
