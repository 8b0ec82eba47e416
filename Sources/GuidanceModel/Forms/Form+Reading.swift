extension Form {
  /// Reads a form and resolves every name in it.
  ///
  /// - Throws: The first fault: an unknown or repeated name, a condition on a later field, or a key that does
  ///   not fit the kind of its field.
  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("id", "edition", "follows", "screening", "sections", "rules")
    let sectionReaders = try fields.required("sections").list()
    let names = try QuestionnaireNames(fieldsOf: sectionReaders)
    id = try fields.required("id").identifier()
    mark = reader.tree.mark
    edition = try fields.required("edition").date()
    follows = try fields.identifiers("follows")
    screening = try fields["screening"]?.identifier()
    var sections: [Section] = []
    var all: [FormField] = []
    for item in sectionReaders {
      let first = all.count
      let section = try item.fields("id", "fields")
      for field in try section.required("fields").list() {
        all.append(try FormField(field, index: all.count, names: names))
      }
      sections.append(Section(id: try section.required("id").name(), fields: first..<all.count))
    }
    self.sections = sections
    self.fields = all
    rules = try fields.map("rules") { item throws(ContentFault) in try FormRule(item, fields: all, names: names) }
    try check(reader)
  }

  private func check(_ reader: Reader) throws(ContentFault) {
    guard Set(sections.map(\.id)).count == sections.count else {
      throw reader.fault("a section's id stands twice", remedy: "give each its own")
    }
    guard Set(rules.map(\.id)).count == rules.count else {
      throw reader.fault("a rule's id stands twice", remedy: "give each its own")
    }
    guard !follows.isEmpty else {
      throw reader.fault(
        "the form does not say what it follows", remedy: "name entries of data/sources under 'follows'")
    }
  }
}

extension FormField {
  fileprivate init(_ reader: Reader, index: Int, names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields(
      "id", "kind", "need", "limit", "options", "alone", "least", "most", "past", "fact", "known-only", "prompt",
      "instead", "if", "from", "source")
    id = try fields.required("id").name()
    let kind: Kind = try fields.required("kind").choice()
    for key in ["least", "most"] { try Self.check(fields, key, of: kind, fits: kind == .number) }
    range = try Question.range(fields)
    self.kind = kind
    need = try fields["need"]?.choice() ?? .could
    limit = try fields["limit"]?.number() ?? (kind.isLong ? 10_000 : 200)
    options = names.questions[index].options
    alone = try names.mask(fields["alone"], of: index)
    isPast = try fields.flag("past")
    isFact = try fields.flag("fact")
    isKnownOnly = try fields.flag("known-only")
    isPrompt = try fields.flag("prompt")
    instead = try fields["instead"]?.map { item throws(ContentFault) in try item.choice() } ?? Instead.allCases
    condition = try fields["if"].map { item throws(ContentFault) in try Condition(item, names: names) }
    screening = try fields["from"]?.name()
    source = try fields["source"]?.identifier()
    mark = reader.tree.mark
    try check(reader, fields, index: index, names: names)
  }

  private func check(_ reader: Reader, _ fields: Fields, index: Int, names: QuestionnaireNames) throws(ContentFault) {
    guard kind.hasOptions != options.isEmpty else {
      throw reader.fault(
        "field '\(id)' of kind \(kind.rawValue) \(options.isEmpty ? "has no" : "cannot have") options",
        remedy: options.isEmpty ? "add 'options: [...]'" : "use kind choice or choices")
    }
    guard options.count <= 64 else {
      throw reader.fault("field '\(id)' has more than 64 options", remedy: "ask in two")
    }
    try Self.check(fields, "past", of: kind, fits: kind == .date)
    try Self.check(fields, "alone", of: kind, fits: kind == .choices)
    try Self.check(fields, "limit", of: kind, fits: !kind.hasOptions)
    try Self.check(fields, "from", of: kind, fits: kind.hasOptions)
    guard limit > 0 else { throw reader.fault("field '\(id)' takes no letter", remedy: "raise 'limit'") }
    guard !(isKnownOnly && need > .could) else {
      throw reader.fault("field '\(id)' is only written if known, so it cannot be missing", remedy: "leave 'need' out")
    }
    if let later = condition?.questions.first(where: { $0 >= index }) {
      throw try fields.required("if").fault(
        "the condition reads '\(names.questions[later].id)', which stands later", remedy: "use an earlier field")
    }
  }

  private static func check(
    _ fields: Fields, _ key: String, of kind: Kind, fits: Bool
  ) throws(ContentFault) {
    guard let value = fields[key], !fits else { return }
    throw value.fault("'\(key)' does not fit a field of kind \(kind.rawValue)", remedy: "leave it out")
  }
}

extension FormRule {
  fileprivate init(_ reader: Reader, fields all: [FormField], names: QuestionnaireNames) throws(ContentFault) {
    let fields = try reader.fields("id", "order", "if", "severity", "fields", "source")
    id = try fields.required("id").name()
    severity = try fields.required("severity").choice()
    source = try fields["source"]?.identifier()
    mark = reader.tree.mark
    let named = try fields.map("fields") { item throws(ContentFault) in try names.question(item) }
    if let order = fields["order"] {
      let dates = try order.map { item throws(ContentFault) in try names.question(item) }
      guard dates.count == 2, dates.allSatisfy({ all[$0].kind == .date }), fields["if"] == nil else {
        throw order.fault("'order' takes two fields of kind date", remedy: "write order: [earlier, later]")
      }
      test = .order(dates[0], dates[1])
      self.fields = named.isEmpty ? dates.reversed() : named
    } else {
      test = .condition(try Condition(fields.required("if"), names: names))
      guard !named.isEmpty else { throw reader.fault("the rule names no field", remedy: "add 'fields: [...]'") }
      self.fields = named
    }
  }
}

extension QuestionnaireNames {
  /// The names of a form's fields, which conditions read like questions.
  fileprivate init(fieldsOf sections: [Reader]) throws(ContentFault) {
    var questions: [NamedQuestion] = []
    for section in sections {
      for item in try section.anyFields().required("fields").list() {
        let field = try NamedQuestion(field: item)
        guard !questions.contains(where: { $0.id == field.id }) else {
          throw try item.anyFields().required("id").fault(
            "the id '\(field.id)' stands twice", remedy: "give each field its own")
        }
        questions.append(field)
      }
    }
    self.init(questions: questions, outcomes: [])
  }
}

extension QuestionnaireNames.NamedQuestion {
  fileprivate init(field: Reader) throws(ContentFault) {
    let kind: FormField.Kind = try field.anyFields().required("kind").choice()
    try self.init(field, kind: Question.Kind(kind))
  }
}

extension Question.Kind {
  /// The kind of question that a field is to a condition; nil for text, of which only whether it is answered counts.
  fileprivate init?(_ kind: FormField.Kind) {
    switch kind {
    case .choice: self = .choice
    case .choices: self = .choices
    case .number, .date: self = .number
    case .line, .text, .lines, .phone, .email, .postcode: return nil
    }
  }
}
