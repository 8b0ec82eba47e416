internal import GuidanceModel

/// Lines with a cursor among them: those above it, the two halves of its own line, and those below.
///
/// A change costs as much as the line of the cursor is long; the other lines are not touched.
struct EditedText: Equatable, Sendable {
  var above: [SafeText] = []
  var head = ""
  var tail = ""
  var below: [SafeText] = []
  /// Characters of the whole text, which are kept because counting takes long; an end of line counts as one.
  private(set) var characterCount = 0

  /// A text with the cursor at its end.
  init(_ lines: [SafeText]) {
    above = lines.dropLast()
    head = lines.last?.string ?? ""
    characterCount = Self.count(of: lines)
  }

  var lines: [SafeText] { above + [SafeText(head + tail)] + below }

  var place: TextPlace { TextPlace(line: above.count, offset: head.utf8.count) }

  /// Characters before the cursor.
  var cursor: Int { Self.count(of: above + [SafeText(head)]) }

  /// Characters of lines; the ends between them count as one each.
  static func count(of lines: [SafeText]) -> Int { lines.reduce(lines.count - 1) { $0 + $1.string.count } }

  // MARK: Changing

  /// The letter before the cursor in its line with all the marks that stand on it, taken out.
  mutating func takeLetter() -> String {
    let start = head.lastIndex { !($0.unicodeScalars.first?.isMark ?? false) } ?? head.startIndex
    let letter = String(head[start...])
    head = String(head[..<start])
    characterCount -= letter.count
    return letter
  }

  mutating func insert(_ lines: [SafeText]) {
    guard let first = lines.first, let last = lines.last else { return }
    characterCount += Self.count(of: lines)
    head += first.string
    guard lines.count > 1 else { return }
    above.append(SafeText(head))
    above += lines.dropFirst().dropLast()
    head = last.string
  }

  mutating func deleteBackward() {
    guard !head.isEmpty || !above.isEmpty else { return }
    if head.isEmpty { head = above.removeLast().string } else { head.removeLast() }
    characterCount -= 1
  }

  mutating func deleteForward() {
    guard !tail.isEmpty || !below.isEmpty else { return }
    if tail.isEmpty { tail = below.removeFirst().string } else { tail.removeFirst() }
    characterCount -= 1
  }

  mutating func deleteWordBackward() {
    if head.isEmpty { return deleteBackward() }
    let start = wordStart
    characterCount -= head[start...].count
    head = String(head[..<start])
  }

  /// Makes one text of the two halves after a change.
  ///
  /// A mark that has lost its letter goes; a character that they make where they meet counts as one, and the
  /// cursor stands after it.
  mutating func joinHalves() {
    if tail.unicodeScalars.first?.isMark ?? false { dropLostMarks() }
    characterCount -= joined()
  }

  private mutating func dropLostMarks() {
    let kept = SafeText(head + tail).string.utf8.dropFirst(head.utf8.count)
    characterCount -= tail.count
    tail = String(decoding: kept, as: UTF8.self)
    characterCount += tail.count
  }

  /// Puts the cursor after a character that lies in both halves, and says how many pieces it had too many.
  mutating func joined() -> Int {
    var pieces = 0
    while let last = head.last, let first = tail.first, "\(last)\(first)".count == 1 {
      head.append(tail.removeFirst())
      pieces += 1
    }
    return pieces
  }
}

extension Unicode.Scalar {
  /// Whether it stands on the letter before it.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
