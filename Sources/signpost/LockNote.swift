import GuidanceModel
import Screens

/// What a process that locks tells the one that takes its place; nothing that was typed.
struct LockNote {
  let draft: Identifier<Draft>?
  let lockMinutes: Int
  let asksForLines: Bool

  init(draft: Identifier<Draft>?, lockMinutes: Int, asksForLines: Bool) {
    self.draft = draft
    self.lockMinutes = lockMinutes
    self.asksForLines = asksForLines
  }

  /// Reads what `text` wrote; what is missing or strange is as usual.
  init(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    draft = parts.first.flatMap { $0.isEmpty ? nil : Identifier($0) }
    lockMinutes = parts.count > 1 ? Int(parts[1]) ?? IdleLock.usual : IdleLock.usual
    asksForLines = parts.last == "lines"
  }

  var text: String { "\(draft?.text ?? "") \(lockMinutes) \(asksForLines ? "lines" : "screen")" }

  /// Where to go on.
  var intent: DraftIntent { draft.map(DraftIntent.resume) ?? .list }
}
