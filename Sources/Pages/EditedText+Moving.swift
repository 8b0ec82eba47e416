internal import GuidanceModel

extension EditedText {
  mutating func moveLeft() {
    guard !head.isEmpty else { return moveUp() }
    moveBack(to: head.index(before: head.endIndex))
  }

  mutating func moveRight() {
    guard !tail.isEmpty else { return moveDown() }
    moveOn(to: tail.index(after: tail.startIndex))
  }

  mutating func moveWordLeft() {
    if head.isEmpty { moveUp() }
    moveBack(to: wordStart)
  }

  mutating func moveWordRight() {
    if tail.isEmpty { moveDown() }
    moveOn(to: wordEnd)
  }

  mutating func moveToStart() { moveBack(to: head.startIndex) }

  mutating func moveToEnd() { moveOn(to: tail.endIndex) }

  mutating func moveToTextStart() { move(to: TextPlace(line: 0, offset: 0)) }

  mutating func moveToTextEnd() { move(to: TextPlace(line: above.count + below.count, offset: .max)) }

  /// Moves to a place; to the nearest one that the text has, when it has no such place.
  mutating func move(to place: TextPlace) {
    let lines = lines
    let line = min(max(place.line, 0), lines.count - 1)
    let text = lines[line].string
    let offset = min(max(place.offset, 0), text.utf8.count)
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    above = Array(lines[..<line])
    head = String(text[..<index])
    tail = String(text[index...])
    below = Array(lines[(line + 1)...])
    _ = joined()
  }

  /// Puts the cursor at the end of the line above, if there is one.
  private mutating func moveUp() {
    guard let line = above.popLast() else { return }
    below.insert(SafeText(head + tail), at: 0)
    head = line.string
    tail = ""
  }

  /// Puts the cursor at the start of the line below, if there is one.
  private mutating func moveDown() {
    guard !below.isEmpty else { return }
    above.append(SafeText(head + tail))
    head = ""
    tail = below.removeFirst().string
  }

  private mutating func moveBack(to index: String.Index) {
    tail = head[index...] + tail
    head = String(head[..<index])
  }

  private mutating func moveOn(to index: String.Index) {
    head += tail[..<index]
    tail = String(tail[index...])
  }

  // MARK: Words

  /// The start of the word before the cursor in its line; a word is what stands between spaces.
  var wordStart: String.Index {
    let letter = head.lastIndex { $0 != " " } ?? head.startIndex
    return head[..<letter].lastIndex(of: " ").map(head.index(after:)) ?? head.startIndex
  }

  /// The end of the word after the cursor in its line.
  private var wordEnd: String.Index {
    let letter = tail.firstIndex { $0 != " " } ?? tail.endIndex
    return tail[letter...].firstIndex(of: " ") ?? tail.endIndex
  }
}
