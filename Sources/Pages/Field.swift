package import GuidanceModel

/// A text field: its label, what stands in it, and where the next letter goes.
package struct Field: Equatable, Sendable {
  /// How much text a field is for, and who may read it.
  package enum Kind: Equatable, Sendable {
    /// One line.
    case line
    /// Several lines, wrapped where they are wider than the screen.
    case long
    /// One line that nobody may read: asterisks stand for its characters, and it is never spoken.
    case secret
  }

  package var label: SafeText
  package var hint: SafeText?
  package var problem: SafeText?
  package let kind: Kind
  /// What stands in it, line by line; a field that is not long has one line, a secret one only asterisks.
  package let lines: [SafeText]
  /// Where the cursor stands in the lines.
  package let cursor: TextPlace

  /// A field of one line.
  ///
  /// - Parameter cursor: Characters before the cursor, 0 to the count of `text`.
  package init(
    label: SafeText, hint: SafeText? = nil, text: SafeText, cursor: Int, problem: SafeText? = nil
  ) {
    self.label = label
    self.hint = hint
    self.problem = problem
    self.cursor = TextPlace(line: 0, offset: text.string.prefix(cursor).utf8.count)
    kind = .line
    lines = [text]
  }

  /// A field with what is being typed into it; it is long when the input takes lines.
  ///
  /// - Parameter isSecret: Whether asterisks stand for the text, so that the page does not hold it.
  package init(
    label: SafeText, hint: SafeText? = nil, input: TextInput, isSecret: Bool = false, problem: SafeText? = nil
  ) {
    self.label = label
    self.hint = hint
    self.problem = problem
    kind = isSecret ? .secret : input.allowsLines ? .long : .line
    lines = isSecret ? [SafeText(String(repeating: "*", count: input.characterCount))] : input.lines
    cursor = isSecret ? TextPlace(line: 0, offset: input.cursor) : input.place
  }

  /// Whether it takes several lines.
  package var isLong: Bool { kind == .long }

  /// Whether asterisks stand for its text.
  package var isSecret: Bool { kind == .secret }

  /// The text of a field that is not long; the first line of one that is.
  package var text: SafeText { lines.first ?? "" }

  /// Whether nothing stands in it.
  package var isEmpty: Bool { lines.allSatisfy(\.isEmpty) && lines.count <= 1 }
}
