package import Guidance
package import GuidanceModel

/// What every screen of a visit can read: the guidance and the words.
package struct Surroundings: Sendable {
  package let library: Library
  package let words: Words
  private let language: String
  /// Minutes without a key after which an open draft locks.
  var lockMinutes = IdleLock.usual
  /// Whether this is an unattended terminal, where there are no drafts and no files.
  private(set) var isKiosk = false
  /// Whether something can be printed.
  private(set) var hasPrinter = false

  /// Knows the words of the interface; those of a questionnaire are learnt when it is opened.
  package init(_ library: Library, language: String = "en") {
    self.init(library, language: language, words: Words(library.catalogue(language: language, part: Phrase.part)))
  }

  private init(_ library: Library, language: String, words: Words) {
    self.library = library
    self.language = language
    self.words = words
  }

  /// The same, for an unattended terminal without a printer.
  package var forKiosk: Surroundings { forKiosk(hasPrinter: false) }

  /// The same, for an unattended terminal.
  package func forKiosk(hasPrinter: Bool) -> Surroundings {
    var surroundings = learning(KioskPhrase.part)
    surroundings.isKiosk = true
    surroundings.hasPrinter = hasPrinter
    return surroundings
  }

  /// The same, with the words of a questionnaire, of a form, or of the pages about drafts.
  package func learning(_ part: String) -> Surroundings {
    guard words.catalogue["\(part).title"] == nil else { return self }
    var catalogue = words.catalogue
    catalogue.merge(library.catalogue(language: language, part: part))
    var taught = Surroundings(library, language: language, words: Words(catalogue))
    taught.lockMinutes = lockMinutes
    taught.isKiosk = isKiosk
    taught.hasPrinter = hasPrinter
    return taught
  }

  /// The same, with the words of everything about drafts of a form.
  package func learning(_ form: Identifier<Form>) -> Surroundings { learning(DraftPhrase.part).learning(form.text) }

  /// A sentence of the content with its references filled in.
  package func text(_ sentence: String) -> SafeText {
    guard sentence.contains("{") else { return SafeText(sentence) }
    return SafeText(Prose(sentence).pieces.map(string).joined())
  }

  /// The text of a key of the catalogue, with its references filled in.
  package func worded(_ key: String) -> SafeText { text(words.catalogue[key] ?? key) }

  /// The lines of a key of the catalogue, with their references filled in.
  package func lines(key: String) -> [SafeText] { words.catalogue.lines(key).map(text) }

  private func string(_ piece: Prose.Piece) -> String {
    switch piece {
    case .text(let text):
      return text
    case .name(let id):
      return library.contact(id)?.name ?? id.text
    case .contact(let id):
      guard let contact = library.contact(id) else { return id.text }
      return contact.mainChannel?.dial.map { "\(contact.name) (\($0))" } ?? contact.name
    case .dial(let id, let channel):
      return library.contact(id)?.channel(channel)?.dial ?? id.text
    case .topic(let id):
      return library.topic(id).map { "“\($0.title)”" } ?? id.text
    }
  }
}
