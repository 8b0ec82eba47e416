import Pages
import Terminal

/// A device that plays inputs, and keeps the screens it was shown.
///
/// Inputs in one group wait together; between two groups the program waits for the person. An empty group is
/// a wait that nobody ends: where the program waits for a time only, that time passes.
final class ScriptedDevice: Device {
  let size: Size
  let drawsLines = true
  private var groups: [[Input]]
  private var current: [Input] = []
  private(set) var screens: [Canvas] = []
  private(set) var dropped: [Input] = []
  /// Milliseconds that have passed in waits that nobody ended.
  private(set) var time = 0
  /// The milliseconds of every wait for the person; nil for ever.
  private(set) var waits: [Int?] = []
  /// The most inputs that were taken without a wait or a screen between them.
  private(set) var mostBetweenScreens = 0
  private var sinceScreen = 0
  private(set) var suspensions = 0
  private(set) var isHidden = false
  private(set) var isLocked = false
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
    sinceScreen = 0
  }

  func nextInput(timeout: Int?) -> Input? {
    if !current.isEmpty { return next() }
    if timeout == 0 { return nil }
    waits.append(timeout)
    while !groups.isEmpty {
      current = groups.removeFirst()
      if !current.isEmpty { return next() }
      if let timeout {
        time += timeout
        return nil
      }
    }
    return .ended(signal: 1)
  }

  private func next() -> Input {
    sinceScreen += 1
    mostBetweenScreens = max(mostBetweenScreens, sinceScreen)
    return current.removeFirst()
  }

  func dropPending() -> Int {
    dropped += current
    let escapes = current.count { $0 == .key(.escape) }
    current = []
    return escapes
  }

  func suspend() {
    suspensions += 1
  }

  func hide() {
    isHidden = true
  }

  func lock() {
    isLocked = true
  }

  func close() {
    isClosed = true
  }
}
