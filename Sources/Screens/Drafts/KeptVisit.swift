package import GuidanceModel
package import Pages

/// A visit whose requests are done, and whose open draft is saved and locked in time.
///
/// Whoever runs it says what time it is and does the requests; so everything about saving and locking can be tried
/// without a disk, a cipher or a clock.
package struct KeptVisit: Conversation {
  package private(set) var visit: Visit
  private let perform: (DraftRequest, Moment) -> DraftReply
  private let seek: (ServiceRequest, Moment) -> ServiceReply
  /// Milliseconds as they were told last, of a clock that does not jump.
  package private(set) var ticks: Int
  private var cadence = SaveCadence()
  private var idle: IdleLock
  private var unsavedSince: Moment?

  /// - Parameters:
  ///   - lockMinutes: Minutes without a key after which an open draft locks.
  ///   - ticks: Milliseconds of the clock that `advance` goes on with.
  ///   - seek: Asks the directory of local services; without one nothing has been imported.
  ///   - perform: Does a request; saving has reached the disk when it answers `saved`.
  package init(
    _ visit: Visit, lockMinutes: Int = IdleLock.usual, at ticks: Int,
    seek: @escaping (ServiceRequest, Moment) -> ServiceReply = { _, _ in .absent },
    perform: @escaping (DraftRequest, Moment) -> DraftReply
  ) {
    self.visit = visit
    self.perform = perform
    self.seek = seek
    self.ticks = ticks
    idle = IdleLock(minutes: lockMinutes, at: ticks)
    self.visit.locksAfter(minutes: idle.minutes)
  }

  /// Minutes without a key after which an open draft locks.
  package var lockMinutes: Int { idle.minutes }

  package func page(at now: Moment) -> Page {
    var page = visit.page(at: now)
    if visit.isUnlocked, idle.state(at: ticks) == .warning { page.blocks.insert(visit.lockWarning, at: 0) }
    return page
  }

  package mutating func advance(to ticks: Int) { self.ticks = ticks }

  package var patience: Int? {
    if visit.request != nil { return 0 }
    return [cadence.wait(at: ticks), visit.isUnlocked ? idle.wait(at: ticks) : nil].compactMap(\.self).min()
  }

  package var leavesOnSuspend: Bool { visit.isUnlocked }

  package mutating func take(_ event: Event, at now: Moment) -> Departure? {
    switch event {
    case .elapsed: return elapse(at: now)
    case .suspending: return leave(.suspend, at: now)
    case .activity: idle.touch(at: ticks)
    case .command(.lock) where visit.isUnlocked: return leave(.lock, at: now)
    default:
      idle.touch(at: ticks)
      return pass(event, at: now)
    }
    return nil
  }

  /// The last word before the program ends: what is not saved yet is saved now.
  package mutating func willEnd(at now: Moment) {
    _ = save(at: now)
  }

  // MARK: Events

  private mutating func elapse(at now: Moment) -> Departure? {
    if let request = visit.takeRequest() { return answer(request, at: now) }
    if cadence.wait(at: ticks) == 0 { _ = save(at: now) }
    return visit.isUnlocked && idle.state(at: ticks) == .locked ? leave(.lock, at: now) : nil
  }

  /// Nothing leaves, and no draft goes out of sight, with a word that is not saved.
  private mutating func pass(_ event: Event, at now: Moment) -> Departure? {
    let before = visit
    let departure = visit.take(event, at: now) ?? askDirectory(at: now)
    noteChange(since: before, at: now)
    if let lost = before.openDraft, visit.openDraft?.id != lost.id { letGo(lost, before: before, at: now) }
    if !event.isTyping { _ = save(at: now) }
    return departure
  }

  private mutating func askDirectory(at now: Moment) -> Departure? {
    while let request = visit.serviceRequest {
      if let departure = visit.answer(seek(request, now), at: now) { return departure }
    }
    return nil
  }

  private mutating func noteChange(since before: Visit, at now: Moment) {
    guard let draft = visit.openDraft, let old = before.openDraft, draft.id == old.id, draft != old else { return }
    cadence.change(at: ticks)
    unsavedSince = unsavedSince ?? now
  }

  private mutating func answer(_ request: DraftRequest, at now: Moment) -> Departure? {
    if request == .lockLater {
      idle.change()
      visit.locksAfter(minutes: idle.minutes)
      return nil
    }
    let before = visit
    let departure = visit.take(perform(request, now), at: now)
    noteChange(since: before, at: now)
    if case .delete = request, visit.openDraft == nil { cadence.saved() }
    return departure
  }

  // MARK: Saving

  /// Whether everything is on the disk.
  private mutating func save(at now: Moment) -> Bool {
    guard let draft = visit.openDraft, cadence.wait(at: ticks) != nil else { return true }
    switch perform(.save(draft), now) {
    case .failed(let trouble):
      cadence.failed(at: ticks)
      visit.saveFailed(trouble, since: unsavedSince ?? now)
      return false
    default:
      cadence.saved()
      unsavedSince = nil
      visit.saved(at: now)
      return true
    }
  }

  /// Saves a draft that is on no page any more; where that fails, its page comes back and says so.
  private mutating func letGo(_ draft: Draft, before: Visit, at now: Moment) {
    if cadence.wait(at: ticks) != nil, case .failed(let trouble) = perform(.save(draft), now) {
      visit = before
      cadence.failed(at: ticks)
      visit.saveFailed(trouble, since: unsavedSince ?? now)
      return
    }
    cadence.saved()
    unsavedSince = nil
    _ = perform(.close(draft.id), now)
  }

  /// A lock waits for the last save; a draft that cannot be saved stays, and its page says so.
  private mutating func leave(_ departure: Departure, at now: Moment) -> Departure? {
    save(at: now) ? departure : nil
  }
}

extension Event {
  /// Whether the person may be in the middle of a word.
  fileprivate var isTyping: Bool {
    switch self {
    case .edit, .count: true
    default: false
    }
  }
}
