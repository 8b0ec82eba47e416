internal import GuidanceModel
internal import Pages

/// How the last save of an open draft went.
enum DraftSaving: Sendable {
  case saved(Moment)
  /// What is on the screen is not on the disk.
  case failed(DraftTrouble, since: Moment)

  var hasFailed: Bool {
    if case .failed = self { true } else { false }
  }

  /// What stays in sight of it.
  func status(_ words: Words) -> PageStatus {
    switch self {
    case .saved(let moment): PageStatus(words(.savingSaved, ["time": moment.clock]))
    case .failed(_, let since): PageStatus(words(.savingNotSaved, ["time": since.clock]), isProblem: true)
    }
  }

  /// What a page says ahead of everything else while it fails.
  func blocks(_ words: Words) -> [Block] {
    guard case .failed(let trouble, _) = self else { return [] }
    return [.notice(Notice(.problem, words(.savingWhy, ["why": words[DraftPhrase(trouble)].string])))]
  }
}

extension Moment {
  /// `14:02:31` by the clock on the wall.
  fileprivate var clock: String {
    let second = ((seconds % 60) + 60) % 60
    return "\(LocalTime(self).clock):\(second < 10 ? "0" : "")\(second)"
  }
}
