internal import GuidanceModel

/// A draft that is handed over, as it stands in JSON: what its document tells, for machines, and the draft itself.
struct ExportRecord: Encodable {
  struct Section: Encodable {
    let id: String
    let title: String
    let fields: [Field]
  }

  struct Field: Encodable {
    let id: String
    let label: String
    /// `answered`, `not-known`, `declined`, `not-applicable` or `not-asked`.
    let state: String
    /// In words, a paragraph or an item each.
    let values: [String]
    /// The names of the options that were chosen.
    let options: [String]?
    let basis: [String]?
    let seen: String?
    let written: MomentText?
    /// Why it could not be read as what the field asks for.
    let problem: String?
  }

  let format = NameText(ExportFormat.first)
  let title: String
  let language: String
  let marking: String
  let status: [String]
  let isSent: Bool
  let form: String
  let edition: DayText
  let begun: MomentText
  let changed: MomentText
  let sections: [Section]
  let draft: DraftRecord
}

/// The versions of the JSON of an export.
enum ExportFormat: String {
  case first = "signpost-export-1"
}

extension ExportRecord {
  init(_ handover: Handover) {
    let (document, draft, form) = (handover.document, handover.draft, handover.standing.form)
    title = SafeText(document.title).string
    language = document.language
    marking = SafeText(document.marking).string
    status = document.status.map { SafeText($0).string }
    isSent = draft.sent != nil
    self.form = form.id.text
    edition = DayText(form.edition)
    begun = MomentText(draft.begun)
    changed = MomentText(draft.changed)
    sections = form.sections.map(handover.record).filter { !$0.fields.isEmpty }
    self.draft = DraftRecord(draft)
  }
}

extension Handover {
  fileprivate func record(_ section: Form.Section) -> ExportRecord.Section {
    ExportRecord.Section(
      id: section.id, title: text(keys.title(of: section)), fields: standing.live(in: section).map(record))
  }

  private func record(_ index: Int) -> ExportRecord.Field {
    let field = standing.form.fields[index]
    let entry = standing.entry(index)
    let values = entry.map { EntryText(words: words, keys: keys).lines($0, of: field) } ?? []
    return ExportRecord.Field(
      id: field.id, label: text(keys.title(of: field)), state: entry?.state ?? "not-asked",
      values: values.map { SafeText($0).string }, options: entry?.options,
      basis: entry.map { entry in FormEntry.Basis.allCases.filter(entry.basis.contains).map(\.rawValue) },
      seen: entry.map { SafeText($0.seen).string }, written: entry.map { MomentText($0.written) },
      problem: standing.problems[index]?.rawValue)
  }

  private var keys: FormWords { FormWords(standing.form.id) }

  private func text(_ key: String) -> String { SafeText(words.catalogue[key] ?? key).string }
}

extension FormEntry {
  fileprivate var state: String {
    if case .instead(let instead) = content { instead.rawValue } else { "answered" }
  }

  fileprivate var options: [String]? {
    if case .chosen(let names) = content { names } else { nil }
  }
}
