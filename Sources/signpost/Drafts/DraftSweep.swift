import Guidance
import GuidanceModel
import Referrals
import Screens

/// Looks through all drafts when they are unlocked: what is due goes, and what will go is said.
struct DraftSweep {
  private let store: DraftStore
  private let keyring: Keyring
  private let library: Library

  init(_ store: DraftStore, _ keyring: Keyring, library: Library) {
    self.store = store
    self.keyring = keyring
    self.library = library
  }

  /// What a list shows, drafts that will be deleted first.
  ///
  /// Seeing the list counts as seeing its warnings, so each is noted in its draft; where it cannot be noted, the
  /// draft is kept longer.
  func summaries(at now: Moment, milliseconds: Int64) throws(DraftTrouble) -> [DraftSummary] {
    let stored = try DraftDesk.told { () throws(StoreError) in try store.drafts(keyring) }
    let newest = Moment(seconds: stored.compactMap(\.savedAt).max() ?? now.seconds)
    return stored.compactMap { summary($0, newest: newest, at: now, milliseconds: milliseconds) }
      .sorted { $0.isEnding && !$1.isEnding }
  }

  private func summary(_ stored: StoredDraft, newest: Moment, at now: Moment, milliseconds: Int64) -> DraftSummary? {
    do throws(DraftTrouble) {
      let draft = try draft(stored)
      let state = Expiry.state(of: draft, newest: newest, at: now)
      if state == .due, (try? store.delete(stored.id)) != nil { return nil }
      if case .warning = state, draft.warned == nil { noteWarning(draft, stored.id, at: now, milliseconds) }
      return DraftSummary(draft, name: name(of: draft), expiry: state)
    } catch {
      return DraftSummary(Identifier(stored.id.text), trouble: error)
    }
  }

  private func draft(_ stored: StoredDraft) throws(DraftTrouble) -> Draft {
    try DraftDesk.draft(DraftDesk.told { () throws(StoreError) in try stored.content.get() })
  }

  /// What stands in the first field of its form.
  private func name(of draft: Draft) -> String {
    let first = library.form(draft.form)?.fields.first
    return first.flatMap { draft.entries[$0.id]?.text } ?? ""
  }

  private func noteWarning(_ draft: Draft, _ id: DraftID, at now: Moment, _ milliseconds: Int64) {
    var warned = draft
    warned.warned = now
    guard let body = try? DraftCoder.encode(warned), let writer = try? store.open(id, keyring).writer else { return }
    try? writer.save(body, at: milliseconds)
    writer.close()
  }
}

extension StoredDraft {
  /// When it was saved last, in seconds; nil for one that cannot be opened.
  fileprivate var savedAt: Int? { (try? content.get()).map { Int($0.savedAt / 1000) } }
}

extension DraftSummary {
  fileprivate var isEnding: Bool {
    if case .warning = expiry { true } else { false }
  }
}
