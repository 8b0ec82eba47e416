package import GuidanceModel

/// Everything that a content folder holds, read and typed but not yet checked against each other.
package struct Content: Sendable {
  package private(set) var contacts: [Record<Contact>] = []
  package private(set) var topics: [Record<Topic>] = []
  package private(set) var sections: [Section] = []
  package private(set) var questionnaires: [Record<Questionnaire>] = []
  package private(set) var forms: [Record<Form>] = []
  /// The form that an outcome of the questions before it begins, by the outcome's name.
  package private(set) var starts: [String: Identifier<Form>] = [:]
  package private(set) var passphraseWords: [String] = []
  package private(set) var stories: [Identifier<Questionnaire>: [Record<RoutingStory>]] = [:]
  package private(set) var sources: [Record<Source>] = []
  /// The words of each language, by its code.
  package private(set) var catalogues: [String: Catalogue] = [:]
  package private(set) var councils: [Record<Council>] = []
  package private(set) var forces: [Record<Force>] = []
  package private(set) var routes: [Record<PreventRoute>] = []
  package private(set) var outcodes: [Record<Outcode>] = []
  package private(set) var bankHolidays = BankHolidays()
  package private(set) var searchRules = SearchRules()
  package private(set) var wording: [WordingRule] = []
  /// Names that the reading grade leaves out, in lower case.
  package private(set) var names: Set<String> = []
  /// The sources that whole tables of places and dates name.
  package private(set) var tableSources: Set<String> = []
  /// What could not be read; every other record is there all the same.
  package private(set) var faults: [ContentFault] = []
  /// The trees that everything was read from.
  package let folder: any TreeFolder

  package init(_ folder: some TreeFolder) {
    self.folder = folder
    for path in folder.paths {
      guard let tree = folder.tree(at: path) else { continue }
      do throws(ContentFault) {
        try read(Reader(tree, file: path), path: path)
      } catch {
        faults.append(error)
      }
    }
  }

  package func contact(_ id: Identifier<Contact>) -> Contact? {
    contacts.first { $0.value.id == id }?.value
  }

  /// Whether the folder has words for the interface; one with records alone does not.
  var hasInterface: Bool {
    catalogues.values.contains { $0.entries.keys.contains { $0.hasPrefix("interface.") } }
  }

  private mutating func read(_ reader: Reader, path: String) throws(ContentFault) {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("contacts", 2): contacts.append(try named(Contact(reader), reader, \.id.text))
    case ("topics", 2) where parts[1] == "sections.yaml": sections = try reader.map(Section.init)
    case ("topics", 3): topics.append(try page(reader, folder: parts[1]))
    case ("questionnaires", 2): questionnaires.append(try named(Questionnaire(reader), reader, \.id.text))
    case ("forms", 2) where parts[1] == "starts.yaml": starts = try Self.starts(reader)
    case ("forms", 2): forms.append(try named(Form(reader), reader, \.id.text))
    case ("passphrase-words.yaml", 1): passphraseWords = try PassphraseWords(reader).words
    case ("stories", 2): stories[Identifier(Self.stem(parts[1]))] = try records(reader, RoutingStory.init)
    case ("sources", 2): sources += try records(reader, Source.init)
    case ("words", 3): try readWords(reader, language: parts[1])
    case ("places", 2): try readPlaces(reader, name: parts[1])
    case ("checks", 2): try readCheck(reader, name: parts[1])
    case ("search.yaml", 1): searchRules = try SearchRules(reader)
    case ("bank-holidays.yaml", 1): try readBankHolidays(reader)
    default:
      throw reader.fault("no record belongs here", remedy: "move the file to its folder, such as contacts/ or topics/")
    }
  }

  private static func starts(_ reader: Reader) throws(ContentFault) -> [String: Identifier<Form>] {
    let fields = try reader.fields("starts").required("starts").anyFields()
    var starts: [String: Identifier<Form>] = [:]
    for entry in fields.entries { starts[entry.key] = try fields.required(entry.key).identifier() }
    return starts
  }

  /// The words of each part stand in the file of its name, so that a program can read one part alone.
  private mutating func readWords(_ reader: Reader, language: String) throws(ContentFault) {
    let part = Self.stem(reader.file)
    for entry in try reader.anyFields().entries where entry.key != part {
      throw ContentFault(
        file: reader.file, mark: entry.mark, problem: "the words of '\(entry.key)' stand in the file of '\(part)'",
        remedy: "move them to \(entry.key).yaml")
    }
    try catalogues[language, default: Catalogue()].add(reader)
  }

  private mutating func readPlaces(_ reader: Reader, name: String) throws(ContentFault) {
    if name == "nations.yaml" {
      _ = try reader.map { item throws(ContentFault) in
        try item.fields("id", "name").required("id").choice(of: Nation.self)
      }
      return
    }
    let fields = try reader.fields("sources", "licence", "records")
    tableSources.formUnion(try fields.texts("sources"))
    let table = try fields.required("records")
    switch name {
    case "councils.yaml": councils = try records(table, Council.init)
    case "forces.yaml": forces = try records(table, Force.init)
    case "routes.yaml": routes = try records(table, PreventRoute.init)
    case "outcodes.yaml": outcodes = try outcodes(table)
    default:
      throw reader.fault(
        "no table of places has this name", remedy: "use councils, forces, routes, outcodes or nations")
    }
  }

  private mutating func readBankHolidays(_ reader: Reader) throws(ContentFault) {
    bankHolidays = try BankHolidays(reader)
    tableSources.formUnion(try reader.anyFields().texts("sources"))
  }

  private func outcodes(_ table: Reader) throws(ContentFault) -> [Record<Outcode>] {
    var outcodes: [Record<Outcode>] = []
    for entry in try table.anyFields().entries {
      let reader = Reader(entry.value, file: table.file)
      outcodes.append(record(try Outcode(code: entry.key, reader), reader))
    }
    return outcodes
  }

  private mutating func readCheck(_ reader: Reader, name: String) throws(ContentFault) {
    switch name {
    case "wording.yaml": wording = try reader.map(WordingRule.init)
    case "names.yaml": names = Set(try reader.texts().map { $0.lowercased() })
    default: throw reader.fault("no check has this name", remedy: "use wording.yaml or names.yaml")
    }
  }

  private func page(_ reader: Reader, folder: String) throws(ContentFault) -> Record<Topic> {
    let page = try named(Topic(reader), reader, \.id.text)
    guard page.value.section == folder else {
      throw page.fault(
        "the page says it is in '\(page.value.section)' but stands in '\(folder)'",
        remedy: "move it or change 'section'")
    }
    return page
  }

  /// A record whose file bears its id.
  private func named<Value>(
    _ value: Value, _ reader: Reader, _ id: (Value) -> String
  ) throws(ContentFault) -> Record<Value> {
    let stem = Self.stem(reader.file)
    guard id(value) == stem else {
      throw reader.fault(
        "the id '\(id(value))' is not the file's name", remedy: "name the file '\(id(value))', or the id '\(stem)'")
    }
    return record(value, reader)
  }

  private func record<Value>(_ value: Value, _ reader: Reader) -> Record<Value> {
    Record(value: value, file: reader.file, mark: reader.tree.mark)
  }

  private func records<Value>(
    _ list: Reader, _ read: (Reader) throws(ContentFault) -> Value
  ) throws(ContentFault) -> [Record<Value>] {
    try list.map { item throws(ContentFault) in record(try read(item), item) }
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
