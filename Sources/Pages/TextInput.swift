package import GuidanceModel

/// What stands in a text field while someone edits it, as a value.
package struct TextInput: Equatable, Sendable {
  /// The most characters of a long text, unless it says otherwise.
  package static let longLimit = 20_000

  /// The most characters that typing can make of it; what is beyond them is left out, never an error.
  ///
  /// What stands in the text from the start is kept whole, and nothing that was typed goes for what comes.
  package let limit: Int
  /// Whether the text can have several lines; they end with U+000A, whatever was typed or pasted.
  package let allowsLines: Bool
  /// Characters that the last edit would have put in beyond the limit.
  package private(set) var leftOut = 0

  private var content: EditedText
  private var history = EditHistory()

  /// A text of one line, with the cursor at its end; line ends and tabs become spaces.
  package init(_ text: String = "", limit: Int = 200) {
    self.limit = limit
    allowsLines = false
    content = EditedText(Self.lines(of: text, allowsLines: false))
  }

  /// A text of several lines, with the cursor at its end; tabs become spaces.
  package init(long text: String, limit: Int = longLimit) {
    self.limit = limit
    allowsLines = true
    content = EditedText(Self.lines(of: text, allowsLines: true))
  }

  /// All of it; its lines are parted by U+000A.
  package var text: String { lines.map(\.string).joined(separator: "\n") }

  /// The text line by line; one empty line when there is nothing.
  package var lines: [SafeText] { content.lines }

  /// Where the cursor stands.
  package var place: TextPlace { content.place }

  /// Characters before the cursor; an end of line counts as one.
  package var cursor: Int { content.cursor }

  /// Characters as a reader counts them; an end of line counts as one.
  package var characterCount: Int { content.characterCount }

  /// Words: what stands between white space.
  package var wordCount: Int {
    lines.reduce(0) { $0 + $1.string.utf8.split(separator: UInt8(ascii: " ")).count }
  }

  /// Makes a change, or moves the cursor; what cannot be done, such as deleting at the start, changes nothing.
  package mutating func apply(_ edit: Edit) {
    leftOut = 0
    switch edit {
    case .insert(let typed): change(as: EditHistory.Stroke(typing: typed)) { $0.insert(typed) }
    case .replace(let text): change(as: .other) { $0.replace(with: text) }
    case .deleteBackward: change(as: .erasing) { $0.content.deleteBackward() }
    case .deleteForward: change(as: .erasing) { $0.content.deleteForward() }
    case .deleteWordBackward: change(as: .other) { $0.content.deleteWordBackward() }
    case .undo: content = history.undo(from: content) ?? content
    case .redo: content = history.redo(from: content) ?? content
    default: move(edit)
    }
  }

  private mutating func move(_ edit: Edit) {
    history.rest()
    switch edit {
    case .left: content.moveLeft()
    case .right: content.moveRight()
    case .wordLeft: content.moveWordLeft()
    case .wordRight: content.moveWordRight()
    case .start: content.moveToStart()
    case .end: content.moveToEnd()
    case .textStart: content.moveToTextStart()
    case .textEnd: content.moveToTextEnd()
    case .place(let place): content.move(to: place)
    default: break
    }
  }

  private mutating func change(as stroke: EditHistory.Stroke, _ body: (inout TextInput) -> Void) {
    let old = content
    body(&self)
    content.joinHalves()
    if content != old { history.record(old, before: stroke) }
  }

  private mutating func replace(with text: String) {
    content = EditedText([""])
    insert(text)
  }

  private mutating func insert(_ typed: String) {
    // A mark that is typed by itself belongs to the letter before the cursor, so both are cleaned together.
    let letter = content.takeLetter()
    let added = Self.lines(of: letter + typed, allowsLines: allowsLines)
    content.insert(fitting(added, atLeast: letter.count))
  }

  /// As much of some lines as there is room for; the rest is counted as left out.
  private mutating func fitting(_ lines: [SafeText], atLeast least: Int) -> [SafeText] {
    let room = max(limit - content.characterCount, least)
    leftOut = max(EditedText.count(of: lines) - room, 0)
    guard leftOut > 0 else { return lines }
    let text = lines.map(\.string).joined(separator: "\n")
    return Self.lines(of: String(text.prefix(room)), allowsLines: allowsLines)
  }

  private static func lines(of text: String, allowsLines: Bool) -> [SafeText] {
    guard allowsLines else { return [SafeText(text)] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { SafeText($0) }
  }
}
