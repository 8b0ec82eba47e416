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
    let text: [Block] = [
      .list(words.lines(.helpMoving), .points), .heading(words[.helpKeys]), .list(commands, .points),
      .heading(words[.helpHiding]), .list(words.lines(.helpHidingLines), .points),
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
    }
  }
}
