package import GuidanceModel

/// What leaves when a draft is handed over: its document, and the draft with no more in it than the document tells.
///
/// Entries of fields that are not asked now stay behind, and so do the answers given before the form, the
/// reasons for more time and the warning that was seen.
package struct Handover: Sendable {
  package let document: ReferralDocument
  package let draft: Draft
  let standing: FormStanding
  let words: Words

  /// - Parameters:
  ///   - words: The words of the interface and of the form.
  ///   - today: The day on which a date is in the future or not.
  package init(_ draft: Draft, _ form: Form, words: Words, language: String = "en", on today: Day) {
    document = ReferralDocument(draft, form, words: words, language: language, on: today)
    standing = FormStanding(form, entries: draft.entries, on: today)
    self.draft = draft.told(by: standing)
    self.words = words
  }
}

extension Draft {
  fileprivate func told(by standing: FormStanding) -> Draft {
    let form = standing.form
    let told = Set(standing.live.filter(standing.isTouched).map { form.fields[$0].id })
    let asked = edition.fields.filter { form.field(named: $0.id) != nil }
    return Draft(
      id: id, form: self.form, edition: FormEdition(day: edition.day, fields: asked), begun: begun, changed: changed,
      expires: expires, entries: entries.filter { told.contains($0.key) }, unconfirmed: unconfirmed.intersection(told),
      marking: marking, sent: sent)
  }
}
