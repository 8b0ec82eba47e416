internal import Guidance
internal import GuidanceModel
internal import Pages

/// The keys, and what hiding can and cannot do.
struct HelpScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    entries = [
      Entry(words[.accessWatched], to: .topic("being-watched")), Entry(words[.privacyTitle], to: .privacy),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "help" }
  var crumb: SafeText? { words[.helpTitle] }
  var title: SafeText { words[.helpTitle] }

  func blocks(at time: LocalTime) -> [Block] {
    let commands = Command.allCases.map { command in
      words(
        .helpCommand,
        ["key": command.keyName, "word": command.words.first ?? "", "help": words[command.helpPhrase].string])
    }
    return [.list(words.lines(.helpMoving), .points), .heading(words[.helpKeys]), .list(commands, .points)]
      + [.heading(words[.helpHiding]), .list(words.lines(.helpHidingLines), .points)]
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
