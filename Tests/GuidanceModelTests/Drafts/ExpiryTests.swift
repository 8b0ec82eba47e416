import GuidanceModel
import Testing
import TestSupport

@Suite struct ExpiryTests {
  private static let day = 86_400
  private let begun = FormText.today

  /// A draft that ends 30 days after its beginning, unless said otherwise.
  private func draft(ends: Int = 30 * day, warned: Int? = nil) -> Draft {
    Draft(
      id: "1", form: "f", edition: FormEdition(day: FormText.day, fields: []), begun: begun, changed: begun,
      expires: after(ends), warned: warned.map(after))
  }

  /// A moment so many seconds after the beginning.
  private func after(_ seconds: Int) -> Moment { Moment(seconds: begun.seconds + seconds) }

  private func state(_ draft: Draft, at seconds: Int, newest: Int = 0) -> Expiry.State {
    Expiry.state(of: draft, newest: after(newest), at: after(seconds))
  }

  @Test func `a draft is kept for 23 days less a second, then it warns`() {
    #expect(state(draft(), at: 0) == .kept)
    #expect(state(draft(), at: 23 * Self.day - 1) == .kept)
    #expect(state(draft(), at: 23 * Self.day) == .warning(after(30 * Self.day)))
  }

  @Test func `a warning that was seen at once ends with the draft, to the second`() {
    let warned = draft(warned: 23 * Self.day)
    #expect(state(warned, at: 23 * Self.day) == .warning(after(30 * Self.day)))
    #expect(state(warned, at: 30 * Self.day - 1) == .warning(after(30 * Self.day)))
    #expect(state(warned, at: 30 * Self.day) == .due)
  }

  @Test func `a warning that nobody saw deletes nothing, however late it is`() {
    for days in [30, 31, 60, 90] {
      #expect(state(draft(), at: days * Self.day) == .warning(after((days + 7) * Self.day)))
    }
  }

  @Test func `a warning that was seen late moves the end by seven whole days`() {
    let late = draft(warned: 23 * Self.day + 1)
    #expect(state(late, at: 30 * Self.day) == .warning(after(30 * Self.day + 1)))
    #expect(state(late, at: 30 * Self.day + 1) == .due)
    let later = draft(warned: 40 * Self.day)
    #expect(state(later, at: 47 * Self.day - 1) == .warning(after(47 * Self.day)))
    #expect(state(later, at: 47 * Self.day) == .due)
  }

  @Test func `a warning from the future was not seen`() {
    let ahead = draft(warned: 50 * Self.day)
    #expect(state(ahead, at: 30 * Self.day) == .warning(after(37 * Self.day)))
  }

  @Test func `nothing is due while the clock is behind the newest save, by one second even`() {
    let ended = draft(warned: 23 * Self.day)
    #expect(state(ended, at: 40 * Self.day, newest: 40 * Self.day + 1) == .clockInDoubt)
    #expect(state(ended, at: 40 * Self.day, newest: 40 * Self.day) == .due)
    #expect(state(draft(), at: -1) == .clockInDoubt)
  }

  @Test func `nothing is due while the clock is more than 90 days ahead of the newest save`() {
    let ended = draft(warned: 23 * Self.day)
    #expect(state(ended, at: 90 * Self.day) == .due)
    #expect(state(ended, at: 90 * Self.day + 1) == .clockInDoubt)
    #expect(state(ended, at: 90 * Self.day + 1, newest: 1) == .due)
  }

  // MARK: More time

  @Test func `more time is 30 days from now, and the warning starts anew`() {
    var draft = draft(warned: 23 * Self.day)
    let hasMore = draft.extend(at: after(25 * Self.day), reason: "still talking")
    #expect(hasMore)
    #expect(draft.expires == after(55 * Self.day))
    #expect(draft.warned == nil)
    #expect(
      draft.extensions == [
        Draft.Extension(at: after(25 * Self.day), until: after(55 * Self.day), reason: "still talking")
      ])
    #expect(state(draft, at: 48 * Self.day - 1) == .kept)
    #expect(state(draft, at: 48 * Self.day) == .warning(after(55 * Self.day)))
  }

  @Test(arguments: [59 * day, 60 * day - 1, 60 * day, 60 * day + 1, 61 * day, 89 * day])
  func `more time ends 90 days after the beginning at the latest`(at: Int) {
    var draft = draft(ends: 55 * Self.day)
    let hasMore = draft.extend(at: after(at), reason: "r")
    #expect(hasMore)
    #expect(draft.expires == after(min(at + 30 * Self.day, 90 * Self.day)))
    #expect(draft.latestEnd == after(90 * Self.day))
  }

  @Test(arguments: [0, 1, -40 * day, 10 * day, 30 * day])
  func `more time never takes time away, and says when there is none to give`(at: Int) {
    let before = draft(ends: 60 * Self.day, warned: 53 * Self.day)
    var draft = before
    let hasMore = draft.extend(at: after(at), reason: "r")
    #expect(!hasMore)
    #expect(draft == before, "the warning that was seen stays seen")
  }

  @Test func `a draft of 90 days is not warned of anew by asking again`() {
    var draft = draft(ends: 90 * Self.day, warned: 83 * Self.day)
    let hasMore = draft.extend(at: after(89 * Self.day), reason: "r")
    #expect(!hasMore)
    #expect(state(draft, at: 90 * Self.day) == .due)
  }

  @Test func `more time over and over keeps nothing past the 90 days and their notice`() throws {
    var draft = draft()
    let last = (20...200).first { day in
      let now = day * Self.day
      if state(draft, at: now, newest: now) == .due { return true }
      _ = draft.extend(at: after(now), reason: "again")
      if case .warning = state(draft, at: now, newest: now), draft.warned == nil { draft.warned = after(now) }
      return false
    }
    #expect(last == 90)
  }
}
