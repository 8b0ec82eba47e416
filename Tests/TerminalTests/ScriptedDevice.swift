import Pages
import Terminal

/// A device that plays inputs, and keeps the screens it was shown.
///
/// Inputs in one group wait together; between two groups the program waits for the person.
final class ScriptedDevice: Device {
  let size: Size
  let drawsLines = true
  private var groups: [[Input]]
  private(set) var screens: [Canvas] = []
  private(set) var dropped: [Input] = []
  private(set) var isHidden = false
  private(set) var isClosed = false

  init(size: Size = Size(rows: 24, columns: 80), _ groups: [[Input]]) {
    self.size = size
    self.groups = groups
  }

  convenience init(size: Size = Size(rows: 24, columns: 80), keys: [Key]) {
    self.init(size: size, keys.map { [.key($0)] })
  }

  var lastScreen: [String] { screens.last?.text ?? [] }

  func draw(_ canvas: Canvas) {
    screens.append(canvas)
  }

  func nextInput(timeout: Int?) -> Input? {
    guard let group = groups.first else { return timeout == nil ? .ended(signal: 1) : nil }
    if group.isEmpty {
      groups.removeFirst()
      return timeout == nil ? nextInput(timeout: nil) : nil
    }
    return groups[0].removeFirst()
  }

  func dropPending() -> Int {
    guard !groups.isEmpty else { return 0 }
    dropped += groups[0]
    let escapes = groups[0].count { $0 == .key(.escape) }
    groups[0] = []
    return escapes
  }

  func hide() {
    isHidden = true
  }

  func close() {
    isClosed = true
  }
}
