internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The keys, and what hiding can and cannot do.
  static func help(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let known = Command.allCases.filter { !surroundings.isKiosk || $0 != .lock }
    let commands = known.map { command in
      words(
        .helpCommand,
        [
          "key": command.keyName, "word": command.words.first ?? "", "help": words[command.helpPhrase].string,
        ])
    }
    let text: [Block] =
      [
        .list(words.lines(.helpMoving), .points), .heading(words[.helpKeys]), .list(commands, .points),
        .heading(words[.helpHiding]), .list(words.lines(.helpHidingLines), .points),
      ] + (surroundings.isKiosk ? [] : editingKeys(surroundings))
    let entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.privacyTitle], to: .privacy),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen(
      "help", crumb: words[.helpTitle], title: words[.helpTitle], text: text, entries: entries, words: words)
  }

  /// The keys of a long text, which only a draft has.
  private static func editingKeys(_ surroundings: Surroundings) -> [Block] {
    let words = surroundings.learning(DraftPhrase.part).words
    let keys = EditingKey.allCases.map { key in
      words(.editingKey, ["key": key.keyNames.joined(separator: ", "), "help": words[key.helpPhrase].string])
    }
    return [.heading(words[.editingTitle]), .list(keys, .points)]
  }
}

extension Command {
  /// What the command does, in words.
  var helpPhrase: Phrase {
    switch self {
    case .emergency: .helpEmergency
    case .back: .helpBack
    case .home: .helpHome
    case .search: .helpSearch
    case .all: .helpAll
    case .help: .helpHelp
    case .why: .helpWhy
    case .lines: .helpLines
    case .hide: .helpHide
    case .lock: .helpLock
    }
  }
}

extension EditingKey {
  /// What the key does, in words.
  fileprivate var helpPhrase: DraftPhrase {
    switch self {
    case .wordLeft: .editingWordLeft
    case .wordRight: .editingWordRight
    case .lineStart: .editingLineStart
    case .lineEnd: .editingLineEnd
    case .textStart: .editingTextStart
    case .textEnd: .editingTextEnd
    case .deleteWord: .editingDeleteWord
    case .undo: .editingUndo
    case .redo: .editingRedo
    case .count: .editingCount
    }
  }
}
