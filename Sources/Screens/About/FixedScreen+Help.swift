internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// The keys, and what hiding can and cannot do.
  static func help(_ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    let commands = Command.allCases.map { command in
      words(
        .helpCommand,
        [
          "key": command.keyName, "word": command.words.first ?? "", "help": words[command.helpPhrase].string,
        ])
    }
    let drafts = surroundings.learning(DraftPhrase.part).words
    let editing = EditingKey.allCases.map { key in
      drafts(.editingKey, ["key": key.keyNames.joined(separator: ", "), "help": drafts[key.helpPhrase].string])
    }
    let text: [Block] = [
      .list(words.lines(.helpMoving), .points), .heading(words[.helpKeys]), .list(commands, .points),
      .heading(words[.helpHiding]), .list(words.lines(.helpHidingLines), .points),
      .heading(drafts[.editingTitle]), .list(editing, .points),
    ]
    let entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.privacyTitle], to: .privacy),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    return FixedScreen(
      "help", crumb: words[.helpTitle], title: words[.helpTitle], text: text, entries: entries, words: words)
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
