internal import GuidanceModel

/// A draft as it stands in JSON.
struct DraftRecord: Codable {
  enum Format: String {
    case first = "signpost-draft-1"
  }

  struct Edition: Codable {
    let day: DayText
    let fields: [Field]
  }

  struct Field: Codable {
    let id: String
    let title: String
    let fingerprint: String
  }

  struct Extension: Codable {
    let at: MomentText
    let until: MomentText
    let reason: String
  }

  struct Sending: Codable {
    let at: MomentText
    let route: String
  }

  struct Screening: KeyedRecord {
    let question: String
    let options: [String]

    var key: String { question }
    var value: [String] { options }

    init(key: String, value: [String]) {
      question = key
      options = value
    }
  }

  let format: NameText<Format>
  let id: String
  let form: String
  let edition: Edition
  let begun: MomentText
  let changed: MomentText
  let expires: MomentText
  let extensions: [Extension]
  let warned: MomentText?
  let screening: KeyedList<Screening>
  let entries: KeyedList<EntryRecord>
  let unconfirmed: [String]
  let marking: String
  let sent: Sending?
}

extension DraftRecord {
  init(_ draft: Draft) {
    format = NameText(.first)
    id = draft.id.text
    form = draft.form.text
    edition = Edition(
      day: DayText(draft.edition.day),
      fields: draft.edition.fields.map { Field(id: $0.id, title: $0.title, fingerprint: $0.fingerprint) })
    begun = MomentText(draft.begun)
    changed = MomentText(draft.changed)
    expires = MomentText(draft.expires)
    extensions = draft.extensions.map {
      Extension(at: MomentText($0.at), until: MomentText($0.until), reason: $0.reason)
    }
    warned = draft.warned.map(MomentText.init)
    screening = KeyedList(draft.screening)
    entries = KeyedList(draft.entries)
    unconfirmed = draft.unconfirmed.sorted()
    marking = draft.marking
    sent = draft.sent.map { Sending(at: MomentText($0.at), route: $0.route) }
  }

  var draft: Draft {
    Draft(
      id: Identifier(id), form: Identifier(form),
      edition: FormEdition(
        day: edition.day.day,
        fields: edition.fields.map { FormEdition.Field(id: $0.id, title: $0.title, fingerprint: $0.fingerprint) }),
      begun: begun.moment, changed: changed.moment, expires: expires.moment,
      extensions: extensions.map { Draft.Extension(at: $0.at.moment, until: $0.until.moment, reason: $0.reason) },
      warned: warned?.moment, screening: screening.values, entries: entries.values,
      unconfirmed: Set(unconfirmed), marking: marking,
      sent: sent.map { Draft.Sending(at: $0.at.moment, route: $0.route) })
  }
}
