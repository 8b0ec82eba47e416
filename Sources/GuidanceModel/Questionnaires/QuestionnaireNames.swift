/// The names of a questionnaire while it is read, and their indices.
struct QuestionnaireNames {
  struct NamedQuestion {
    let id: String
    /// Nil for text, of which a condition can read only whether it is answered.
    let kind: Question.Kind?
    let options: [String]

    init(_ reader: Reader, kind: Question.Kind?) throws(ContentFault) {
      let fields = try reader.anyFields()
      let options = try fields.map("options") { item throws(ContentFault) in try item.name() }
      guard Set(options).count == options.count else {
        throw reader.fault("an option stands twice", remedy: "give each its own name")
      }
      id = try fields.required("id").name()
      self.kind = kind
      self.options = options
    }
  }

  let questions: [NamedQuestion]
  let outcomes: [String]

  init(questions: [NamedQuestion], outcomes: [String]) {
    self.questions = questions
    self.outcomes = outcomes
  }

  init(_ fields: Fields) throws(ContentFault) {
    questions = try fields.required("questions").map { item throws(ContentFault) in
      try NamedQuestion(item, kind: item.anyFields().required("kind").choice())
    }
    outcomes = try fields.required("outcomes").map { item throws(ContentFault) in
      try item.anyFields().required("id").name()
    }
    try checkUnique(fields)
  }

  private func checkUnique(_ fields: Fields) throws(ContentFault) {
    var seen: Set<String> = []
    for list in ["questions", "outcomes"] {
      for item in try fields.required(list).list() {
        let name = try item.anyFields().required("id")
        guard seen.insert(try name.text()).inserted else {
          throw name.fault("the id '\(try name.text())' stands twice", remedy: "give each question and outcome its own")
        }
      }
    }
  }

  func question(_ reader: Reader) throws(ContentFault) -> Int {
    let name = try reader.text()
    guard let index = questions.firstIndex(where: { $0.id == name }) else {
      throw unknown("question", name, reader, among: questions.map(\.id))
    }
    return index
  }

  func outcome(_ reader: Reader) throws(ContentFault) -> Int {
    let name = try reader.text()
    guard let index = outcomes.firstIndex(of: name) else { throw unknown("outcome", name, reader, among: outcomes) }
    return index
  }

  func step(_ reader: Reader) throws(ContentFault) -> Step {
    let name = try reader.text()
    if let index = questions.firstIndex(where: { $0.id == name }) { return .question(index) }
    if let index = outcomes.firstIndex(of: name) { return .outcome(index) }
    throw unknown("question or outcome", name, reader, among: questions.map(\.id) + outcomes)
  }

  func option(_ reader: Reader, of question: Int) throws(ContentFault) -> Int {
    let name = try reader.text()
    let asked = questions[question]
    guard let index = asked.options.firstIndex(of: name) else {
      throw unknown("option of '\(asked.id)'", name, reader, among: asked.options)
    }
    return index
  }

  func mask(_ reader: Reader?, of question: Int) throws(ContentFault) -> OptionMask {
    guard let reader else { return [] }
    var mask: OptionMask = []
    for item in try reader.list() { mask.insert(.option(try option(item, of: question))) }
    return mask
  }

  private func unknown(
    _ kind: String, _ name: String, _ reader: Reader, among names: [String]
  ) -> ContentFault {
    let near = Nearest.names(to: name, in: names)
    let list = near.isEmpty ? names : near
    return reader.fault(
      "there is no \(kind) named '\(name)'",
      remedy: list.isEmpty ? "there is none to name" : "use one of: \(list.joined(separator: ", "))")
  }
}

extension Condition {
  /// Reads a condition such as `{is: [danger, yes]}`.
  init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields(
      "is", "in", "has", "any", "all", "not", "answered", "unknown", "at-least", "at-most", "before", "after")
    guard let entry = fields.entries.first, fields.entries.count == 1 else {
      throw reader.fault("a condition has one word", remedy: "join several with {all: [...]} or {any: [...]}")
    }
    let value = try fields.required(entry.key)
    switch entry.key {
    case "any", "all":
      let parts = try value.map { item throws(ContentFault) in try Condition(item, names: names) }
      guard !parts.isEmpty else { throw value.fault("'\(entry.key)' has no parts", remedy: "add one, or drop it") }
      self = entry.key == "any" ? .any(parts) : .all(parts)
    case "not": self = .not(try Condition(value, names: names))
    case "answered": self = .answered(question: try names.question(value))
    case "unknown": self = try Self.unknown(value, names: names)
    case "is", "in", "has": self = try Self.chosen(entry.key, value, names: names)
    default: self = try Self.compared(entry.key, value, names: names)
    }
  }

  private static func unknown(_ value: Reader, names: QuestionnaireNames) throws(ContentFault) -> Condition {
    let question = try names.question(value)
    let notSure = try names.option(Reader(.text("not_sure", value.tree.mark), file: value.file), of: question)
    return .chosen(question: question, options: .option(notSure))
  }

  private static func chosen(
    _ word: String, _ value: Reader, names: QuestionnaireNames
  ) throws(ContentFault) -> Condition {
    let (question, operand) = try pair(word, value, names: names)
    let kind = names.questions[question].kind
    guard kind == (word == "has" ? .choices : .choice) else {
      throw value.fault(
        "'\(word)' does not fit '\(names.questions[question].id)', which is a question of kind \(kind?.rawValue ?? "text")",
        remedy: kind.map(\.remedy) ?? "use 'answered'")
    }
    let options: OptionMask =
      try word == "in" ? names.mask(operand, of: question) : .option(names.option(operand, of: question))
    return .chosen(question: question, options: options)
  }

  private static func compared(
    _ word: String, _ value: Reader, names: QuestionnaireNames
  ) throws(ContentFault) -> Condition {
    let (question, operand) = try pair(word, value, names: names)
    guard names.questions[question].kind == .number else {
      throw value.fault("'\(word)' does not fit '\(names.questions[question].id)'", remedy: "use 'is', 'in' or 'has'")
    }
    return switch word {
    case "at-least": .atLeast(question: question, try operand.number())
    case "at-most": .atMost(question: question, try operand.number())
    case "after": .atLeast(question: question, try operand.date().number + 1)
    default: .atMost(question: question, try operand.date().number - 1)
    }
  }

  private static func pair(
    _ word: String, _ value: Reader, names: QuestionnaireNames
  ) throws(ContentFault) -> (question: Int, operand: Reader) {
    let parts = try value.list()
    guard parts.count == 2 else {
      throw value.fault("'\(word)' takes a question and a value", remedy: "write {\(word): [question, value]}")
    }
    return (try names.question(parts[0]), parts[1])
  }
}

extension Question.Kind {
  /// The words of a condition that fit it.
  fileprivate var remedy: String {
    switch self {
    case .choice: "use 'is' or 'in'"
    case .choices: "use 'has'"
    case .number: "use 'at-least' or 'at-most'"
    }
  }
}
