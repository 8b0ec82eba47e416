/// A number, exactly as the feed gives it.
package struct ServicePhone: Hashable, Sendable {
  package var number: String
  package var `extension`: String?
  /// What it takes: `voice`, `text`, `fax`, `textphone` and other words of the feed; nil where it does not say.
  package var kind: String?
  package var note: String?
  package var languages: [String]

  package init(
    _ number: String, extension: String? = nil, kind: String? = nil, note: String? = nil, languages: [String] = []
  ) {
    self.number = number
    self.extension = `extension`
    self.kind = kind
    self.note = note
    self.languages = languages
  }
}
