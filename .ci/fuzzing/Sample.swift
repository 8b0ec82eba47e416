@testable import GuidanceModel
@testable import Referrals

/// Drafts of a small form, and what must hold for every draft that is read.
enum Sample {
  private static let fields = [
    field("name", .line), field("words", .text, isFact: true), field("signs", .choices, options: ["angry", "other"]),
    field("born", .date), field("how-many", .number),
  ]
  private static let form = Form(
    id: "sample", edition: Day(number: 20_779), follows: [], screening: nil,
    sections: [Form.Section(id: "all", fields: fields.indices)], fields: fields, rules: [], mark: .none)
  private static let words = Words(Catalogue())
  private static let edition = FormEdition(form, words: words.catalogue)

  static let drafts = [
    Draft(id: "0123", form, edition: edition, screening: ["signs": ["other"]], at: Known.moment),
    Draft(
      id: "4567", form: form.id, edition: edition, begun: Known.moment, changed: Known.moment + 60,
      expires: Known.moment + Expiry.usual,
      extensions: [Draft.Extension(at: Known.moment, until: Known.moment + 60, reason: "A meeting is held on Friday.")],
      warned: Known.moment + 30, screening: ["question": ["first", "second"]],
      entries: [
        "name": FormEntry(
          .typed("Siân </script>\u{2028}"), basis: [.saw, .told], seen: "May 2026", written: Known.moment),
        "words": FormEntry(.instead(.declined), basis: [.heard, .read], written: Known.moment),
        "signs": FormEntry(.chosen(["angry", "other"]), written: Known.moment),
        "born": FormEntry(.typed("22 11 2009"), written: Known.moment),
        "how-many": FormEntry(.typed("-1"), written: Known.moment),
      ],
      unconfirmed: ["name"], marking: "OFFICIAL", sent: Draft.Sending(at: Known.moment, route: "a-council")),
  ]

  /// A draft has one way to be written, and its dates can be reckoned with.
  static func check(_ draft: Draft) {
    let bytes = sure(try? DraftCoder.encode(draft), "a draft that is read can be written")
    promise((try? DraftCoder.encode(DraftCoder.decode(bytes))) == bytes, "a draft that is written is read in again")
    var draft = draft
    _ = Expiry.state(of: draft, newest: draft.changed, at: draft.expires)
    _ = draft.extend(at: draft.changed, reason: "")
    draft.adopt(edition)
  }

  static func handover(_ draft: Draft) -> Handover {
    Handover(draft, form, words: words, on: LocalTime(Known.moment).day)
  }

  /// The web page and the JSON.
  static func exports(_ handover: Handover) -> [[UInt8]] {
    let words = ExportWords(pageOfPages: "{page} of {pages}", holdsDraft: "The draft is inside.")
    return [try? HTMLExport.bytes(handover, words: words), try? JSONExport.bytes(handover)].map {
      sure($0, "a draft that is read can be handed over")
    }
  }

  private static func field(
    _ id: String, _ kind: FormField.Kind, options: [String] = [], isFact: Bool = false
  ) -> FormField {
    FormField(
      id: id, kind: kind, need: .could, limit: 1_000, options: options, alone: [], range: nil, isPast: true,
      isFact: isFact, isKnownOnly: false, isPrompt: false, instead: Instead.allCases, condition: nil, screening: nil,
      source: nil, mark: .none)
  }
}
