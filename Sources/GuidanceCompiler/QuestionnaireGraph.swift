package import GuidanceModel

/// How a questionnaire is drawn.
package enum GraphFormat: String, CaseIterable, Sendable {
  case mermaid, dot
}

/// A questionnaire as a drawing: questions, outcomes, and the rules between them.
package struct QuestionnaireGraph: Sendable {
  private struct Edge {
    let from: String
    let to: String
    let label: String
  }

  private let questions: [String]
  private let outcomes: [(name: String, urgency: Urgency)]
  private let edges: [Edge]

  package init(_ questionnaire: Questionnaire) {
    questions = questionnaire.questions.map(\.id)
    outcomes = questionnaire.outcomes.map { ($0.id, $0.urgency) }
    func name(_ step: Step) -> String {
      switch step {
      case .question(let index): questionnaire.questions[index].id
      case .outcome(let index): questionnaire.outcomes[index].id
      }
    }
    let routes = questionnaire.questions.flatMap { question in
      question.routes.map { Edge(from: question.id, to: name($0.target), label: $0.id ?? "otherwise") }
    }
    let dangers = questionnaire.dangerRules.flatMap { rule in
      rule.condition.questions.sorted().map { question in
        Edge(
          from: questionnaire.questions[question].id, to: questionnaire.outcomes[rule.outcome].id,
          label: "danger: \(rule.id)")
      }
    }
    edges = dangers + routes
  }

  /// The drawing as text.
  package func drawn(as format: GraphFormat) -> String {
    switch format {
    case .mermaid: mermaid
    case .dot: dot
    }
  }

  private var mermaid: String {
    let nodes =
      questions.map { "  \(Self.safe($0))[\"\($0)\"]" }
      + outcomes.map { "  \(Self.safe($0.name))([\"\($0.name): \($0.urgency.rawValue)\"])" }
    return (["flowchart TD"] + nodes + edges.map { "  \(Self.safe($0.from)) -->|\"\($0.label)\"| \(Self.safe($0.to))" })
      .joined(separator: "\n")
  }

  private var dot: String {
    let nodes =
      questions.map { "  \"\($0)\" [shape=box];" }
      + outcomes.map { "  \"\($0.name)\" [shape=oval, label=\"\($0.name)\\n\($0.urgency.rawValue)\"];" }
    return
      (["digraph questionnaire {"] + nodes + edges.map { "  \"\($0.from)\" -> \"\($0.to)\" [label=\"\($0.label)\"];" }
      + ["}"])
      .joined(separator: "\n")
  }

  /// A name that a drawing language takes: a dash would be read as part of an arrow.
  private static func safe(_ name: String) -> String { String(name.map { $0 == "-" ? "_" : $0 }) }
}
