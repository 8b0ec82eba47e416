package import GuidanceModel

/// The guidance that is built into the program, or any other folder of the same form.
///
/// Nothing is decoded before it is asked for, and nothing that was decoded is kept: one record costs some
/// microseconds, all of them a few milliseconds. A record that cannot be read is left out; the build
/// has refused every such record, so with the built-in folder that does not happen.
package struct Library: Sendable {
  /// The guidance that is built in.
  package static let builtIn = Library(EmbeddedFolder(EmbeddedContent.text))

  package let folder: any TreeFolder

  package init(_ folder: some TreeFolder) {
    self.folder = folder
  }

  package func contact(_ id: Identifier<Contact>) -> Contact? {
    reader("contacts/\(id).yaml").flatMap { try? Contact($0) }
  }

  /// Every contact, by name.
  package var contacts: [Contact] {
    readers(below: "contacts/").compactMap { try? Contact($0) }.sorted { $0.name < $1.name }
  }

  package func topic(_ id: Identifier<Topic>) -> Topic? {
    folder.paths.first { $0.hasPrefix("topics/") && $0.hasSuffix("/\(id).md") }
      .flatMap(reader).flatMap { try? Topic($0) }
  }

  /// Every advice page, in the order of its section and its place in it.
  package var topics: [Topic] {
    let sections = sections.map(\.id)
    return readers(below: "topics/").filter { $0.file.hasSuffix(".md") }.compactMap { try? Topic($0) }.sorted {
      (sections.firstIndex(of: $0.section) ?? 0, $0.order, $0.title) < (
        sections.firstIndex(of: $1.section) ?? 0, $1.order, $1.title
      )
    }
  }

  package var sections: [Section] {
    (try? reader("topics/sections.yaml")?.map(Section.init)) ?? []
  }

  package func questionnaire(_ id: Identifier<Questionnaire>) -> Questionnaire? {
    reader("questionnaires/\(id).yaml").flatMap { try? Questionnaire($0) }
  }

  package var questionnaireIDs: [Identifier<Questionnaire>] {
    readers(below: "questionnaires/").compactMap { try? $0.anyFields().required("id").identifier() }
  }

  package func form(_ id: Identifier<Form>) -> Form? {
    reader("forms/\(id).yaml").flatMap { try? Form($0) }
  }

  package var formIDs: [Identifier<Form>] {
    readers(below: "forms/").compactMap { try? $0.anyFields()["id"]?.identifier() }
  }

  /// The form that an outcome of the questions before it begins, by the outcome's name.
  package var formStarts: [String: Identifier<Form>] {
    let fields = try? reader("forms/starts.yaml")?.anyFields().required("starts").anyFields()
    return Dictionary(
      fields?.entries.compactMap { entry in (try? Reader(entry.value).identifier()).map { (entry.key, $0) } } ?? []
    ) { first, _ in first }
  }

  /// The words that a generated passphrase is made of.
  package var passphraseWords: [String] { passphrases?.words ?? [] }

  /// Passphrases that are guessed first.
  package var commonPassphrases: [String] { passphrases?.common ?? [] }

  private var passphrases: PassphraseWords? { reader("passphrase-words.yaml").flatMap { try? PassphraseWords($0) } }

  /// The strings of one part of a language: the interface, the drafts, or a questionnaire or form by its id.
  package func catalogue(language: String, part: String) -> Catalogue {
    var catalogue = Catalogue()
    if let reader = reader("words/\(language)/\(part).yaml") { try? catalogue.add(reader) }
    return catalogue
  }

  /// Every source, by its name.
  package var sources: [Source] {
    readers(below: "sources/").flatMap { (try? $0.map(Source.init)) ?? [] }.sorted { $0.id.text < $1.id.text }
  }

  package var bankHolidays: BankHolidays {
    (reader("bank-holidays.yaml").flatMap { try? BankHolidays($0) }) ?? BankHolidays()
  }

  /// Councils, forces, postcodes and routes; decoding them all costs some milliseconds.
  package var places: Places {
    Places(
      councils: table("councils", Council.init), forces: table("forces", Force.init),
      routes: table("routes", PreventRoute.init), outcodes: outcodes)
  }

  /// How to look something up.
  package var searchRules: SearchRules {
    (reader("search.yaml").flatMap { try? SearchRules($0) }) ?? SearchRules()
  }

  private var outcodes: [Outcode] {
    let fields = try? reader("places/outcodes.yaml")?.anyFields().required("records").anyFields()
    return fields?.entries.compactMap { try? Outcode(code: $0.key, Reader($0.value)) } ?? []
  }

  private func table<Value>(_ name: String, _ read: (Reader) throws(ContentFault) -> Value) -> [Value] {
    (try? reader("places/\(name).yaml")?.anyFields().required("records").map(read)) ?? []
  }

  private func reader(_ path: String) -> Reader? {
    folder.tree(at: path).map { Reader($0, file: path) }
  }

  private func readers(below prefix: String) -> [Reader] {
    folder.paths.filter { $0.hasPrefix(prefix) }.compactMap(reader)
  }
}
