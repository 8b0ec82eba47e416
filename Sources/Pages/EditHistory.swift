/// What a text was before each of its changes, so that they can be taken back and done again.
///
/// Letters typed into one word are one step, and so are letters deleted one after another; a paste is a step
/// by itself.
struct EditHistory: Equatable, Sendable {
  /// The most steps that are kept; the oldest goes first.
  static let most = 200

  /// What a change was made by.
  enum Stroke: Equatable, Sendable {
    case letter
    case space
    case erasing
    case other

    init(typing text: String) {
      self = text.count != 1 ? .other : text.allSatisfy(\.isWhitespace) ? .space : .letter
    }

    /// Whether a change goes into the step of the one before it.
    func continues(_ previous: Stroke?) -> Bool {
      switch self {
      case .letter: previous == .letter
      case .space: previous == .letter || previous == .space
      case .erasing: previous == .erasing
      case .other: false
      }
    }
  }

  private var past: [EditedText] = []
  private var future: [EditedText] = []
  private var last: Stroke?

  /// Keeps a text as it was before a change.
  mutating func record(_ text: EditedText, before stroke: Stroke) {
    if !stroke.continues(last) {
      past.append(text)
      if past.count > Self.most { past.removeFirst() }
    }
    future = []
    last = stroke
  }

  /// Ends the step, because the cursor has moved.
  mutating func rest() {
    last = nil
  }

  /// What the text was before the last step; nil when no step is left.
  mutating func undo(from text: EditedText) -> EditedText? {
    last = nil
    guard let found = past.popLast() else { return nil }
    future.append(text)
    return found
  }

  /// What the text was before the last step was taken back; nil when none was.
  mutating func redo(from text: EditedText) -> EditedText? {
    last = nil
    guard let found = future.popLast() else { return nil }
    past.append(text)
    return found
  }
}
