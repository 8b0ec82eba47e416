/// What stands in one field of a draft, exactly as it was given, with how it is known.
///
/// A field without an entry was not asked, or was left untouched.
package struct FormEntry: Hashable, Sendable {
  /// What was given.
  package enum Content: Hashable, Sendable {
    /// What was typed, kept even where it cannot be read as what the field asks for.
    case typed(String)
    /// The names of the options that were chosen.
    case chosen([String])
    case instead(Instead)
  }

  /// How the writer knows it.
  package enum Basis: String, CaseIterable, Sendable {
    case saw, heard, told, read
  }

  package var content: Content
  package var basis: Set<Basis>
  /// When it was seen or heard, as typed; it can be partial.
  package var seen: String
  /// When it was written down.
  package var written: Moment

  package init(_ content: Content, basis: Set<Basis> = [], seen: String = "", written: Moment) {
    self.content = content
    self.basis = basis
    self.seen = seen
    self.written = written
  }

  /// What was typed; empty for anything else.
  package var text: String {
    if case .typed(let text) = content { text } else { "" }
  }

  /// Whether it says anything at all; an emptied field does not.
  package var isEmpty: Bool {
    switch content {
    case .typed(let text): SafeText(text).string.allSatisfy(\.isWhitespace)
    case .chosen(let names): names.isEmpty
    case .instead: false
    }
  }
}
