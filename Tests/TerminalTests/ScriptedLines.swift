import Terminal

/// A device that plays lines, and keeps all that stood on it.
final class ScriptedLines: LineDevice {
  let width: Int?
  private var inputs: ArraySlice<LineInput>
  /// What the line that has begun shows.
  var begun = ""
  /// What was said, with what was typed after each prompt, but for secrets.
  private(set) var transcript = ""
  /// The milliseconds that each line was waited for; nil for ever.
  private(set) var timeouts: [Int?] = []
  /// Prompts after which what is typed does not show.
  private(set) var secretPrompts = 0
  private(set) var suspensions = 0
  private(set) var isHidden = false
  private(set) var isClosed = false

  init(_ inputs: [LineInput], width: Int? = nil) {
    self.inputs = inputs[...]
    self.width = width
  }

  convenience init(_ lines: [String], width: Int? = nil) {
    self.init(lines.map { .line($0) }, width: width)
  }

  func nextLine(timeout: Int?, isSecret: Bool) -> LineInput {
    timeouts.append(timeout)
    if isSecret { secretPrompts += 1 }
    guard let input = inputs.popFirst() else { return .end }
    switch input {
    case .line(let line), .cutLine(let line): transcript += (isSecret ? "" : line) + "\n"
    default: break
    }
    return input
  }

  func forgetBegun() {
    begun = ""
  }

  func write(_ text: String) {
    transcript += text
  }

  func suspend() {
    suspensions += 1
  }

  func hide() {
    isHidden = true
  }

  func close() {
    isClosed = true
  }
}
