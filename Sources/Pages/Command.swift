/// What can be asked for from any page, with the key and the word that ask for it.
///
/// This is the one table of commands: the footer, the help page, numbered prompts and the manual
/// page are all made from it.
package enum Command: String, CaseIterable, Sendable {
  case emergency
  case back
  case home
  case search
  case all
  case help
  case why
  case lines
  case lock
  case hide

  /// The key outside a text field.
  package var key: Key {
    switch self {
    case .emergency: .character("9")
    case .back: .escape
    case .home: .character("h")
    case .search: .character("/")
    case .all: .character("a")
    case .help: .character("?")
    case .why: .character("w")
    case .lines: .character("L")
    case .lock: .control("k")
    case .hide: .character("x")
    }
  }

  /// The key as it is named to a person.
  package var keyName: String { key.name }

  /// The key that works in a text field too, as it is named to a person; nil when none does.
  package var keyNameWhileTyping: String? {
    ([key] + secondKeys).first { worksWhileTyping(as: $0) }?.name
  }

  /// The words that ask for it in numbered prompts, the first one shown.
  package var words: [String] {
    switch self {
    case .emergency: ["999", "9", "danger", "emergency"]
    case .back: ["back", "b", "<"]
    case .home: ["home", "h"]
    case .search: ["search", "/"]
    case .all: ["all", "a", "menu"]
    case .help: ["help", "?"]
    case .why: ["why", "w"]
    case .lines: ["screen", "l"]
    case .lock: ["lock"]
    case .hide: ["hide", "x", "exit", "quit", "q"]
    }
  }

  /// The command that a key asks for outside a text field.
  package init?(key: Key) {
    let found = Self.allCases.first { $0.key == key || $0.secondKeys.contains(key) }
    guard let found else { return nil }
    self = found
  }

  /// The command that a word asks for in numbered prompts.
  package init?(word: some StringProtocol) {
    let lowered = word.lowercased()
    guard let found = Self.allCases.first(where: { $0.words.contains(lowered) }) else { return nil }
    self = found
  }

  private var secondKeys: [Key] {
    switch self {
    case .back: [.backspace]
    case .hide: [.control("x"), .control("c")]
    case .help: [.control("g")]
    default: []
    }
  }

  /// Whether a page need not offer it for it to be asked for there.
  package var worksEverywhere: Bool { self != .lock }

  /// Whether the key works inside a text field too.
  package func worksWhileTyping(as key: Key) -> Bool {
    switch self {
    case .hide: key == .control("x") || key == .control("c")
    case .back: key == .escape
    case .help: key == .control("g")
    case .lock: key == .control("k")
    default: false
    }
  }
}
