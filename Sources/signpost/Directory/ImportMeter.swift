import Directory
import Edge
import Glibc
import Terminal

/// Shows how far an import is, on one line of the terminal that watches it.
final class ImportMeter {
  private let isWatched: Bool
  private var last = 0
  private var stepBegan = 0
  private var step: ImportProgress.Step?

  /// - Parameter isWatched: Whether a person may be looking; a file or a pipe never is.
  init(isWatched: Bool) {
    self.isWatched = isWatched && isatty(STDERR_FILENO) == 1
  }

  func tell(_ progress: ImportProgress) {
    guard isWatched else { return }
    let now = ProcessSafety.ticks
    if step != progress.step { stepBegan = now }
    guard step != progress.step || now - last >= 200 else { return }
    step = progress.step
    last = now
    StandardError.write("\r\u{1B}[K\(line(progress, after: Double(now - stepBegan) / 1000))")
  }

  func clear() {
    if isWatched { StandardError.write("\r\u{1B}[K") }
  }

  private func line(_ progress: ImportProgress, after seconds: Double) -> String {
    let rate = seconds > 1 && progress.done > 0 ? ", \(Int(Double(progress.done) / seconds)) a second" : ""
    switch progress.step {
    case .reading: return "Reading\(share(progress)): \(progress.done) rows\(rate)\(left(progress, after: seconds))"
    case .sorting: return "Sorting rows"
    case .arranging:
      return "Reading services\(share(progress)): \(progress.done)\(rate)\(left(progress, after: seconds))"
    case .indexing: return "Indexing words"
    case .saving: return "Saving"
    }
  }

  private func share(_ progress: ImportProgress) -> String {
    progress.share.map { " \(Int($0 * 100))%" } ?? ""
  }

  private func left(_ progress: ImportProgress, after seconds: Double) -> String {
    guard let share = progress.share, share > 0.02, seconds > 1 else { return "" }
    return ", \(Int(seconds / share - seconds) + 1) s left"
  }
}
