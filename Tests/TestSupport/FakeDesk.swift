internal import Guidance
package import GuidanceModel
package import Screens

/// A desk without a disk or a cipher: drafts in memory, one passphrase, and troubles as they are asked for.
package final class FakeDesk {
  package static let passphrase = "apple bridge candle daisy eagle farm"

  package private(set) var saved: [Identifier<Draft>: Draft] = [:]
  /// Every request, in order.
  package private(set) var requests: [DraftRequest] = []
  /// What every save fails with; nil while saves work.
  package var saveTrouble: DraftTrouble?
  private var hasIdentity: Bool
  private var isUnlocked = false

  package init(hasIdentity: Bool = true, drafts: [Draft] = [], saveTrouble: DraftTrouble? = nil) {
    self.hasIdentity = hasIdentity
    self.saveTrouble = saveTrouble
    for draft in drafts { saved[draft.id] = draft }
  }

  package func perform(_ request: DraftRequest, at now: Moment) -> DraftReply {
    requests.append(request)
    switch request {
    case .look:
      return .found(
        DraftShelf(
          folder: "/drafts", hasIdentity: hasIdentity, count: saved.count, isUnlocked: isUnlocked,
          offer: Self.passphrase))
    case .setUp:
      hasIdentity = true
      isUnlocked = true
      return .unlocked([])
    case .unlock(let passphrase):
      guard passphrase == Self.passphrase else { return .failed(.wrongPassphrase) }
      isUnlocked = true
      return .unlocked(summaries(at: now))
    case .begin(let form, let screening): return begin(form, screening, at: now)
    case .open(let id), .openOlder(let id): return saved[id].map(DraftReply.opened) ?? .failed(.notThere)
    case .save(let draft):
      if let saveTrouble { return .failed(saveTrouble) }
      saved[draft.id] = draft
      return .saved(now)
    case .saveCopy(_, let folder): return .written("\(folder)/copy.age")
    case .export(_, let order): return .written(order.path)
    case .delete(let draft, _):
      saved[draft.id] = nil
      return .deleted
    case .close, .lockLater: return .closed
    }
  }

  private func begin(_ id: Identifier<Form>, _ screening: [String: [String]], at now: Moment) -> DraftReply {
    guard let form = Library.builtIn.form(id) else { return .failed(.unknownForm) }
    let words = Library.builtIn.catalogue(language: "en", part: id.text)
    let draft = Draft(
      id: Identifier("draft-\(saved.count + 1)"), form, edition: FormEdition(form, words: words), screening: screening,
      at: now)
    saved[draft.id] = draft
    return .opened(draft)
  }

  private func summaries(at now: Moment) -> [DraftSummary] {
    saved.values.sorted { $0.id.text < $1.id.text }.map { draft in
      DraftSummary(
        draft, name: draft.entries["full-name"]?.text ?? "",
        expiry: Expiry.state(of: draft, newest: draft.changed, at: now))
    }
  }
}
