/// What a form asked when a draft was begun, so that a later edition can be compared with it.
package struct FormEdition: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let id: String
    /// Its name for people, which a later edition may not have any more.
    package let title: String
    /// Changes when what is asked changes; empty for one that is gone, and was told to be.
    package let fingerprint: String

    package init(id: String, title: String, fingerprint: String) {
      self.id = id
      self.title = title
      self.fingerprint = fingerprint
    }
  }

  package let day: Day
  package let fields: [Field]

  package init(day: Day, fields: [Field]) {
    self.day = day
    self.fields = fields
  }

  package init(_ form: Form, words: Catalogue) {
    let keys = FormWords(form.id)
    self.init(
      day: form.edition,
      fields: form.fields.map { field in
        let title = words[keys.title(of: field)] ?? field.id
        return Field(id: field.id, title: title, fingerprint: Self.fingerprint(field, title: title))
      })
  }

  /// A hash of what an answer means: the kind, the options and the words of the question (FNV-1a, 64 bits).
  private static func fingerprint(_ field: FormField, title: String) -> String {
    let meaning = ([field.kind.rawValue, title] + field.options).joined(separator: "\n")
    let hash = meaning.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

/// What a newer edition of a form means for a draft; nothing is dropped in silence.
package struct EditionChange: Hashable, Sendable {
  /// Asked now and not before, by name.
  package let new: [FormEdition.Field]
  /// Answered in the draft and no longer asked.
  package let gone: [FormEdition.Field]
  /// Answered in the draft and asked differently now.
  package let changed: [FormEdition.Field]

  /// - Returns: nil when the draft was begun with this edition, or with one that asks the same.
  package init?(of draft: Draft, to edition: FormEdition) {
    let before = Dictionary(draft.edition.fields.map { ($0.id, $0) }) { first, _ in first }
    let now = Dictionary(edition.fields.map { ($0.id, $0) }) { first, _ in first }
    new = edition.fields.filter { before[$0.id] == nil }
    gone = draft.edition.fields.filter {
      now[$0.id] == nil && !$0.fingerprint.isEmpty && draft.entries[$0.id] != nil
    }
    changed = edition.fields.filter { field in
      before[field.id].map { $0.fingerprint != field.fingerprint } == true && draft.entries[field.id] != nil
    }
    if new.isEmpty, gone.isEmpty, changed.isEmpty { return nil }
  }
}

extension Draft {
  /// Goes on with a newer edition: changed questions are to be looked at again, and what is gone stays in the draft.
  package mutating func adopt(_ edition: FormEdition) {
    let change = EditionChange(of: self, to: edition)
    unconfirmed.formUnion(change?.changed.map(\.id) ?? [])
    let now = Set(edition.fields.map(\.id))
    let gone = self.edition.fields.filter { !now.contains($0.id) && entries[$0.id] != nil }
    self.edition = FormEdition(
      day: edition.day,
      fields: edition.fields + gone.map { FormEdition.Field(id: $0.id, title: $0.title, fingerprint: "") })
  }
}
