internal import GuidanceModel

/// What the directory of local services answered.
struct LocalResults {
  private(set) var isThere: Bool
  private(set) var isUnreadable = false
  private(set) var matches: [ServiceMatch] = []
  private(set) var mended: [String]?

  static let absent = LocalResults(isThere: false)

  private init(isThere: Bool) {
    self.isThere = isThere
  }

  mutating func take(_ reply: ServiceReply) {
    switch reply {
    case .absent: self = .absent
    case .present: isThere = true
    case .found(let found):
      matches = found.matches
      mended = found.mended
    case .failed: isUnreadable = true
    case .service: break
    }
  }

  /// Forgets what was found, before something else is looked for.
  mutating func forget() {
    matches = []
    mended = nil
  }
}
