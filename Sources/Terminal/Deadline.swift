/// When a conversation's patience runs out.
struct Deadline {
  private var time: Int?

  /// - Parameter patience: Milliseconds from `ticks`; nil is for ever.
  init(patience: Int?, at ticks: Int) {
    time = patience.map { ticks + max($0, 0) }
  }

  /// Milliseconds that are left; nil for ever.
  func remaining(at ticks: Int) -> Int? { time.map { max($0 - ticks, 0) } }

  func hasCome(at ticks: Int) -> Bool { time.map { ticks >= $0 } ?? false }
}
