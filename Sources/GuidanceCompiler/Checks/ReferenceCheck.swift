internal import GuidanceModel

/// Finds names that no record has, records that share a name, and sources that nothing uses.
struct ReferenceCheck {
  let content: Content
  private let contacts: Set<String>
  private let topics: Set<String>
  private let sources: Set<String>

  init(_ content: Content) {
    self.content = content
    contacts = Set(content.contacts.map(\.value.id.text))
    topics = Set(content.topics.map(\.value.id.text))
    sources = Set(content.sources.map(\.value.id.text))
  }

  func faults() -> [ContentFault] {
    contactFaults() + searchFaults() + topicFaults() + questionnaireFaults() + formFaults() + storyFaults()
      + placeFaults()
      + proseFaults() + repeatedSources()
      + repeatedTopics()
  }

  func warnings() -> [ContentFault] {
    let used = usedSources()
    return content.sources.filter { !used.contains($0.value.id.text) }.map {
      $0.fault("nothing uses the source '\($0.value.id)'", remedy: "delete it, or name it where its fact stands")
    }
  }

  private func contactFaults() -> [ContentFault] {
    content.contacts.flatMap { record in
      missing(record.value.instead.map(\.text), "contact", contacts, record)
        + missing(record.value.review.sources.map(\.text), "source", sources, record)
    }
  }

  private func searchFaults() -> [ContentFault] {
    content.searchRules.pinned.compactMap { id in
      unknown(id.text, "contact", contacts).map {
        ContentFault(file: "search.yaml", mark: .none, problem: $0.problem, remedy: $0.remedy)
      }
    }
  }

  private func topicFaults() -> [ContentFault] {
    let sections = Set(content.sections.map(\.id))
    return content.topics.flatMap { record in
      missing(record.value.contacts.map(\.text), "contact", contacts, record)
        + missing(record.value.related.map(\.text), "topic", topics, record)
        + missing(record.value.review.sources.map(\.text), "source", sources, record)
        + missing([record.value.section], "section", sections, record)
    }
  }

  private func questionnaireFaults() -> [ContentFault] {
    content.questionnaires.flatMap { record -> [ContentFault] in
      let questionnaire = record.value
      let outcomes = questionnaire.outcomes.flatMap { outcome in
        missing(outcome.contacts.map(\.contact.text), "contact", contacts, record, at: outcome.mark)
          + outcome.contacts.flatMap { withdrawn([$0.contact], record, at: $0.mark) }
          + missing(outcome.topics.map(\.text), "topic", topics, record, at: outcome.mark)
          + missing(outcome.sources.map(\.text), "source", sources, record, at: outcome.mark)
      }
      let questions = questionnaire.questions.flatMap { question in
        missing(question.contacts.map(\.text), "contact", contacts, record)
          + withdrawn(question.contacts, record, at: record.mark)
          + question.routes.flatMap {
            missing([$0.source?.text].compactMap(\.self), "source", sources, record, at: $0.mark)
          }
      }
      let rules = questionnaire.dangerRules.flatMap {
        missing([$0.source.text], "source", sources, record, at: $0.mark)
      }
      let floors = questionnaire.floors.flatMap { missing([$0.source.text], "source", sources, record, at: $0.mark) }
      let ways = Way.allCases.flatMap { questionnaire.fallbacks[$0] ?? [] }
      let fallbacks = missing(ways.map(\.text), "contact", contacts, record) + withdrawn(ways, record, at: record.mark)
      return outcomes + questions + rules + floors + fallbacks
    }
  }

  private func formFaults() -> [ContentFault] {
    let questionnaires = Set(content.questionnaires.map(\.value.id.text))
    return content.forms.flatMap { record in
      let form = record.value
      let own =
        missing(form.follows.map(\.text), "source", sources, record)
        + missing([form.screening?.text].compactMap(\.self), "questionnaire", questionnaires, record)
      let fields = form.fields.flatMap { field in
        missing([field.source?.text].compactMap(\.self), "source", sources, record, at: field.mark)
          + takenOver(field, form, record)
      }
      return own + fields
        + form.rules.flatMap { missing([$0.source?.text].compactMap(\.self), "source", sources, record, at: $0.mark) }
    } + startFaults()
  }

  /// A field that takes over the answer to a question has an option in common with it.
  private func takenOver(_ field: FormField, _ form: Form, _ record: Record<Form>) -> [ContentFault] {
    guard let name = field.screening else { return [] }
    let screening = content.questionnaires.first { $0.value.id == form.screening }?.value
    let question = screening?.questions.first { $0.id == name }
    if let question, field.options.contains(where: { question.option(named: $0) != nil }) { return [] }
    return [
      ContentFault(
        file: record.file, mark: field.mark,
        problem: "no question '\(name)' with an option of '\(field.id)' is asked before",
        remedy: "name a question of '\(form.screening?.text ?? "screening")'")
    ]
  }

  private func startFaults() -> [ContentFault] {
    let outcomes = Set(
      content.forms.compactMap(\.value.screening).flatMap { id in
        content.questionnaires.first { $0.value.id == id }?.value.outcomes.map(\.id) ?? []
      })
    let forms = Set(content.forms.map(\.value.id.text))
    return content.starts.sorted { $0.key < $1.key }.flatMap { outcome, form in
      [unknown(outcome, "outcome", outcomes), unknown(form.text, "form", forms)].compactMap { $0 }.map {
        ContentFault(file: "forms/starts.yaml", mark: .none, problem: $0.problem, remedy: $0.remedy)
      }
    }
  }

  /// A journey never leads to a contact that people can no longer use.
  private func withdrawn(
    _ names: [Identifier<Contact>], _ record: Record<Questionnaire>, at mark: Mark
  ) -> [ContentFault] {
    names.filter { content.contact($0)?.status == .withdrawn }.map {
      ContentFault(
        file: record.file, mark: mark, problem: "the contact '\($0)' is withdrawn",
        remedy: "list what its record names under 'instead'")
    }
  }

  private func storyFaults() -> [ContentFault] {
    let questionnaires = Set(content.questionnaires.map(\.value.id.text))
    return content.stories.keys.map(\.text).sorted().flatMap { name in
      missing([name], "questionnaire", questionnaires, content.stories[Identifier(name)]?.first)
    }
  }

  private func placeFaults() -> [ContentFault] {
    let forces = Set(content.forces.map(\.value.id.text))
    let councils = Set(content.councils.map(\.value.id.text))
    let ofCouncils = content.councils.flatMap { record in
      missing([record.value.force?.text].compactMap(\.self), "force", forces, record)
        + missing([record.value.county?.text].compactMap(\.self), "council", councils, record)
    }
    let ofRoutes = content.routes.flatMap { record in
      missing([record.value.force?.text].compactMap(\.self), "force", forces, record)
        + missing(record.value.councils.map(\.text), "council", councils, record)
        + missing([record.value.source.text], "source", sources, record)
    }
    let ofOutcodes = content.outcodes.flatMap { missing($0.value.councils.map(\.text), "council", councils, $0) }
    return ofCouncils + ofRoutes + ofOutcodes
  }

  private func proseFaults() -> [ContentFault] {
    Passage.all(in: content.folder).flatMap { passage in
      Prose(passage.text).pieces.compactMap { proseFault($0, in: passage) }
    }
  }

  private func proseFault(_ piece: Prose.Piece, in passage: Passage) -> ContentFault? {
    switch piece {
    case .text(let text):
      guard text.contains("{"), !passage.file.hasPrefix("words/") else { return nil }
      return passage.fault(
        "'\(text)' is no reference", remedy: "write {contact:id}, {name:id}, {dial:id/channel} or {topic:id}")
    case .contact(let id), .name(let id):
      return unknown(id.text, "contact", contacts).map { passage.fault($0.problem, remedy: $0.remedy) }
    case .topic(let id):
      return unknown(id.text, "topic", topics).map { passage.fault($0.problem, remedy: $0.remedy) }
    case .dial(let id, let channel):
      if let fault = unknown(id.text, "contact", contacts) { return passage.fault(fault.problem, remedy: fault.remedy) }
      let channels = content.contact(id)?.channels.filter { $0.dial != nil }.map(\.id) ?? []
      return unknown(channel, "channel of '\(id)'", Set(channels)).map { passage.fault($0.problem, remedy: $0.remedy) }
    }
  }

  private func repeatedSources() -> [ContentFault] {
    var seen: Set<String> = []
    return content.sources.filter { !seen.insert($0.value.id.text).inserted }.map {
      $0.fault("the source '\($0.value.id)' stands twice", remedy: "keep one of them")
    }
  }

  /// Two sections may not have a page of the same id, for only one of them would be found.
  private func repeatedTopics() -> [ContentFault] {
    var seen: Set<String> = []
    return content.topics.filter { !seen.insert($0.value.id.text).inserted }.map {
      $0.fault("the topic '\($0.value.id)' stands twice", remedy: "give one of them another id")
    }
  }

  private func usedSources() -> Set<String> {
    var used = Set(content.contacts.flatMap { $0.value.review.sources.map(\.text) })
    used.formUnion(content.topics.flatMap { $0.value.review.sources.map(\.text) })
    used.formUnion(content.routes.map(\.value.source.text))
    for form in content.forms.map(\.value) {
      used.formUnion(
        form.follows.map(\.text) + form.fields.compactMap(\.source?.text) + form.rules.compactMap(\.source?.text))
    }
    for questionnaire in content.questionnaires.map(\.value) {
      used.formUnion(questionnaire.outcomes.flatMap { $0.sources.map(\.text) })
      used.formUnion(questionnaire.questions.flatMap { $0.routes.compactMap(\.source?.text) })
      used.formUnion(questionnaire.dangerRules.map(\.source.text) + questionnaire.floors.map(\.source.text))
    }
    return used.union(content.tableSources)
  }

  private func missing<Value>(
    _ names: [String], _ kind: String, _ known: Set<String>, _ record: Record<Value>?, at mark: Mark? = nil
  ) -> [ContentFault] {
    guard let record else { return [] }
    return names.compactMap { name in
      unknown(name, kind, known).map {
        ContentFault(file: record.file, mark: mark ?? record.mark, problem: $0.problem, remedy: $0.remedy)
      }
    }
  }

  private func unknown(_ name: String, _ kind: String, _ known: Set<String>) -> (problem: String, remedy: String)? {
    guard !known.contains(name) else { return nil }
    let near = Nearest.names(to: name, in: known.sorted())
    return (
      "there is no \(kind) named '\(name)'",
      near.isEmpty ? "add it, or name another" : "use one of: \(near.joined(separator: ", "))"
    )
  }
}
