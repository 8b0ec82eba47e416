extension Questionnaire {
  /// Reads a questionnaire and resolves every name in it.
  ///
  /// - Throws: The first fault: an unknown, repeated or backward name, a condition that does not fit its
  ///   question, a last route with a condition, or an earlier one without.
  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "start", "longest", "nation", "audience", "danger", "floors", "ways", "questions", "outcomes")
    let names = try QuestionnaireNames(fields)
    id = try fields.required("id").identifier()
    mark = reader.tree.mark
    longest = try fields.required("longest").number()
    start = try names.question(fields.required("start"))
    nationQuestion = try fields["nation"].map(names.question)
    questions = try fields.required("questions").map { item throws(ContentFault) in try Question(item, names: names) }
    outcomes = try fields.required("outcomes").map { item throws(ContentFault) in try Outcome(item, names: names) }
    dangerRules = try fields.map("danger") { item throws(ContentFault) in try DangerRule(item, names: names) }
    floors = try fields.map("floors") { item throws(ContentFault) in try Floor(item, names: names) }
    audienceRules = try fields.map("audience") { item throws(ContentFault) in try AudienceRule(item, names: names) }
    fallbacks = try Self.fallbacks(fields["ways"])
  }

  private static func fallbacks(_ reader: Reader?) throws(ContentFault) -> [Way: [Identifier<Contact>]] {
    guard let reader else { return [:] }
    let fields = try reader.anyFields()
    var fallbacks: [Way: [Identifier<Contact>]] = [:]
    for entry in fields.entries {
      let way: Way = try Reader(.text(entry.key, entry.mark), file: reader.file).choice()
      let contacts: [Identifier<Contact>] = try fields.identifiers(entry.key)
      guard Set(contacts).count == contacts.count else {
        throw Reader(entry.value, file: reader.file).fault(
          "a contact stands twice under '\(entry.key)'", remedy: "name it once")
      }
      fallbacks[way] = contacts
    }
    return fallbacks
  }
}

extension Question {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "kind", "options", "alone", "order", "raises", "alike", "least", "most", "contacts", "routes")
    let id = try fields.required("id").name()
    let kind: Kind = try fields.required("kind").choice()
    let index = try names.question(fields.required("id"))
    self.id = id
    self.kind = kind
    options = names.questions[index].options
    guard kind == .number || !options.isEmpty else {
      throw reader.fault("question '\(id)' has no options", remedy: "add 'options: [...]'")
    }
    guard options.count <= 64 else {
      throw reader.fault("question '\(id)' has more than 64 options", remedy: "ask in two questions")
    }
    alone = try names.mask(fields["alone"], of: index)
    order = try fields.map("order") { item throws(ContentFault) in try names.option(item, of: index) }
    raises = try fields.map("raises") { item throws(ContentFault) in try names.option(item, of: index) }
    alike = try fields.map("alike") { item throws(ContentFault) in try names.mask(item, of: index) }
    range = try Self.range(fields)
    contacts = try fields.identifiers("contacts")
    routes = try fields.required("routes").map { item throws(ContentFault) in try Route(item, from: index, names: names)
    }
    try checkRoutes(reader)
  }

  static func range(_ fields: Fields) throws(ContentFault) -> ClosedRange<Int>? {
    guard let least = fields["least"] ?? fields["most"] else { return nil }
    let most = try fields.required("most")
    guard fields["least"] != nil else { throw least.fault("'least' is missing", remedy: "add a line 'least: …'") }
    let bounds = (try least.number(), try most.number())
    guard bounds.0 <= bounds.1 else { throw least.fault("'least' is above 'most'", remedy: "swap them") }
    return bounds.0...bounds.1
  }

  private func checkRoutes(_ reader: Reader) throws(ContentFault) {
    guard let last = routes.last else {
      throw reader.fault("question '\(id)' leads nowhere", remedy: "add 'routes:'")
    }
    func fault(_ route: Route, _ problem: String, _ remedy: String) -> ContentFault {
      ContentFault(file: reader.file, mark: route.mark, problem: problem, remedy: remedy)
    }
    guard last.condition == nil else {
      throw fault(
        last, "the last route of '\(id)' has a condition, so some answers lead nowhere", "end with a route without 'if'"
      )
    }
    for (index, route) in routes.dropLast().enumerated() {
      guard let condition = route.condition else {
        throw fault(route, "a route of '\(id)' without a condition hides those after it", "move it to the end")
      }
      if routes[..<index].contains(where: { $0.condition == condition }) {
        throw fault(route, "two routes of '\(id)' have the same condition", "delete the second")
      }
    }
  }
}

extension Route {
  fileprivate init(_ reader: Reader, from question: Int, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("id", "if", "go", "source")
    id = try fields["id"]?.name()
    condition = try fields["if"].map { item throws(ContentFault) in try Condition(item, names: names) }
    target = try names.step(fields.required("go"))
    source = try fields["source"]?.identifier()
    mark = reader.tree.mark
    if case .question(let next) = target, next <= question {
      throw try fields.required("go").fault(
        "the route leads back to '\(names.questions[next].id)', so a walk could go round for ever",
        remedy: "lead to a later question or to an outcome")
    }
    let needsReason = condition != nil || target.isOutcome
    guard !needsReason || (id != nil && source != nil) else {
      throw reader.fault("the route has no 'id' or no 'source', so it cannot be explained", remedy: "add both")
    }
  }
}

extension Step {
  fileprivate var isOutcome: Bool {
    if case .outcome = self { true } else { false }
  }
}

extension Outcome {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("id", "urgency", "oneself", "contacts", "topics", "sources")
    id = try fields.required("id").name()
    urgency = try fields.required("urgency").choice()
    isAboutOneself = try fields.flag("oneself")
    contacts = try fields.required("contacts").map { item throws(ContentFault) in try Listing(item, names: names) }
    topics = try fields.identifiers("topics")
    sources = try fields.identifiers("sources")
    mark = reader.tree.mark
    guard !sources.isEmpty else {
      throw reader.fault("outcome '\(id)' has no source", remedy: "name an entry of data/sources")
    }
    guard !contacts.isEmpty else {
      throw reader.fault("outcome '\(id)' lists no contact", remedy: "add 'contacts: [...]'")
    }
  }
}

extension Outcome.Listing {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    mark = reader.tree.mark
    if case .text = reader.tree {
      contact = try reader.identifier()
      condition = nil
      return
    }
    let fields = try reader.fields("contact", "if")
    contact = try fields.required("contact").identifier()
    condition = try Condition(fields.required("if"), names: names)
  }
}

extension DangerRule {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("id", "if", "outcome", "source")
    id = try fields.required("id").name()
    condition = try Condition(fields.required("if"), names: names)
    outcome = try names.outcome(fields.required("outcome"))
    source = try fields.required("source").identifier()
    mark = reader.tree.mark
  }
}

extension Floor {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("id", "if", "at-least", "source")
    id = try fields.required("id").name()
    condition = try Condition(fields.required("if"), names: names)
    urgency = try fields.required("at-least").choice()
    source = try fields.required("source").identifier()
    mark = reader.tree.mark
  }
}

extension AudienceRule {
  fileprivate init(_ reader: Reader, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("is", "if")
    audience = try fields.required("is").choice()
    condition = try fields["if"].map { item throws(ContentFault) in try Condition(item, names: names) }
  }
}
