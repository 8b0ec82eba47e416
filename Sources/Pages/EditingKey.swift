/// What can be asked for in a text field by a key that a person has to be told of.
///
/// This is the one table of such keys: what the keys do, the footer and the help page are made from it.
package enum EditingKey: String, CaseIterable, Sendable {
  case wordLeft
  case wordRight
  case lineStart
  case lineEnd
  case textStart
  case textEnd
  case deleteWord
  case undo
  case redo
  case count

  /// The keys that ask for it; the first is the one to name.
  package var keys: [Key] {
    switch self {
    case .wordLeft: [.controlLeft, .alt("b")]
    case .wordRight: [.controlRight, .alt("f")]
    case .lineStart: [.control("a"), .home]
    case .lineEnd: [.control("e"), .end]
    case .textStart: [.controlHome]
    case .textEnd: [.controlEnd]
    case .deleteWord: [.control("w")]
    case .undo: [.control("u")]
    case .redo: [.control("r")]
    case .count: [.control("n")]
    }
  }

  /// The keys as they are named to a person.
  package var keyNames: [String] { keys.map(\.name) }

  /// What it asks of the page.
  package var event: Event {
    switch self {
    case .wordLeft: .edit(.wordLeft)
    case .wordRight: .edit(.wordRight)
    case .lineStart: .edit(.start)
    case .lineEnd: .edit(.end)
    case .textStart: .edit(.textStart)
    case .textEnd: .edit(.textEnd)
    case .deleteWord: .edit(.deleteWordBackward)
    case .undo: .edit(.undo)
    case .redo: .edit(.redo)
    case .count: .count
    }
  }

  /// Whether it is for long fields only.
  package var isForLongText: Bool { self == .count }

  /// What a key asks for in a text field.
  package init?(key: Key) {
    guard let found = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = found
  }
}
