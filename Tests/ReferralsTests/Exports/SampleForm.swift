import GuidanceModel
import Referrals
import TestSupport

/// A small form with its words, for what is handed over.
enum SampleForm {
  static let today = Moment.sundayEvening

  static func form() throws -> Form {
    try Form(
      ContentFolder.reader(
        """
        id: sample
        edition: 2026-11-22
        follows: [published]
        sections:
          - id: person
            fields:
              - {id: name, kind: line, need: must}
              - {id: languages, kind: lines}
              - {id: told, kind: choice, options: [yes, no]}
              - {id: why-not, kind: text, if: {is: [told, no]}}
              - {id: born, kind: date, past: true}
          - id: concern
            fields:
              - {id: words, kind: text, fact: true, limit: 10000}
              - {id: signs, kind: choices, options: [withdrawn, angry, other]}
              - {id: first, kind: text, prompt: true}
              - {id: second, kind: text, prompt: true}
        """))
  }

  static func words() throws -> Words {
    var catalogue = Catalogue()
    try catalogue.add(
      ContentFolder.reader(
        """
        sample:
          title: A sample
          about: About it.
          export-notice: The local edition wins.
          section:
            person: {title: The person}
            concern: {title: The concern, untouched: No prompt was touched.}
          field:
            name: {title: Full name}
            languages: {title: Languages}
            told: {title: Was the person told?, option: {yes: Yes they were, no: No they were not}}
            why-not: {title: Why not}
            born: {title: Date of birth}
            words: {title: In exact words}
            signs: {title: Signs, option: {withdrawn: Withdrawn, angry: Angry, other: Something else}}
            first: {title: First prompt}
            second: {title: Second prompt}
        """))
    return Words(catalogue)
  }

  static let exportWords = ExportWords(pageOfPages: "{page} of {pages}", holdsDraft: "The draft is inside.")

  /// A draft of the form with these entries.
  static func draft(_ entries: [String: FormEntry.Content], marking: String = "") throws -> Draft {
    var draft = try Draft(
      id: "0123", form(), edition: FormEdition(form(), words: words().catalogue), screening: [:], at: today)
    for (field, content) in entries { draft.entries[field] = FormEntry(content, written: today) }
    draft.marking = marking
    return draft
  }

  static func handover(_ draft: Draft) throws -> Handover {
    try Handover(draft, form(), words: words(), on: LocalTime(today).day)
  }
}
