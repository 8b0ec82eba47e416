/// What the file says that tells which save of a draft was the last.
enum FoundMark: Equatable {
  case missing
  case damaged
  case sound(HighWaterMark)

  /// The number of the last save that is known.
  var sequence: Int {
    if case .sound(let mark) = self { mark.sequence } else { 0 }
  }

  /// Why a draft may not be the newest; nil where nothing speaks for that.
  ///
  /// A draft that is newer than its mark is no reason: the mark is written after it. Nor is a first save without one.
  func doubt(of read: SignedPayload) -> Doubt? {
    let sequence = read.payload.sequence
    return switch self {
    case .missing: sequence > 1 ? .unmarked : nil
    case .damaged: .markDamaged
    case .sound(let mark) where sequence < mark.sequence: .older
    case .sound(let mark) where sequence == mark.sequence && read.digest != mark.digest: .notTheOneSaved
    case .sound: nil
    }
  }
}
