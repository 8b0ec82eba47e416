internal import Guidance
package import GuidanceModel
package import Pages

/// The open draft of a visit, and what is asked for it.
extension Visit {
  /// The draft that is open on some page of the visit; nil when none is.
  package var openDraft: Draft? { draftScreen?.draft }

  private var draftScreen: DraftScreen? { screens.lazy.compactMap { $0 as? DraftScreen }.last }

  /// What was asked for, which is asked for no longer.
  package mutating func takeRequest() -> DraftRequest? {
    defer { request = nil }
    return request
  }

  /// Gives the answer to what was asked for to the screen that is on top.
  package mutating func take(_ reply: DraftReply, at now: Moment) -> Departure? {
    switch reply {
    case .unlocked, .opened: isUnlocked = true
    default: break
    }
    return answer(reply, at: now)
  }

  package mutating func saved(at now: Moment) {
    changeDraftScreen { $0.saving = .saved(now) }
  }

  package mutating func saveFailed(_ trouble: DraftTrouble, since: Moment) {
    changeDraftScreen { $0.saving = .failed(trouble, since: since) }
  }

  /// Takes over the minutes after which an open draft locks, to show them.
  package mutating func locksAfter(minutes: Int) {
    surroundings.lockMinutes = minutes
    changeDraftScreen { $0.surroundings.lockMinutes = minutes }
  }

  /// What is said shortly before an open draft locks.
  package var lockWarning: Block {
    .notice(Notice(.note, surroundings.learning(DraftPhrase.part).words[.lockWarning]))
  }

  private mutating func changeDraftScreen(_ change: (inout DraftScreen) -> Void) {
    guard let index = screens.lastIndex(where: { $0 is DraftScreen }), var screen = screens[index] as? DraftScreen
    else { return }
    change(&screen)
    screens[index] = screen
  }
}
