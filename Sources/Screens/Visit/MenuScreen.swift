internal import GuidanceModel
internal import Pages

/// A screen of some text and a menu below it.
protocol MenuScreen: Screen {
  var title: SafeText { get }
  var entries: [Entry] { get }
  var menu: Menu { get set }
  var words: Words { get }

  /// The text above the menu.
  func blocks(at time: LocalTime) -> [Block]
}

extension MenuScreen {
  func sheet(at time: LocalTime) -> Sheet {
    let choices = menu.choices(moreLabel: words[.menuMore]) { index in
      (entries[index].label, entries[index].hint)
    }
    let block: [Block] = choices.isEmpty ? [] : [.choices(choices)]
    return Sheet(title: title, blocks: blocks(at: time) + block, focus: choices.isEmpty ? .top : .choice(menu.focus))
  }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    guard event == .answer else {
      menu.move(event)
      return nil
    }
    switch menu.focused {
    case .entry(let index): return entries[index].destination.move
    case .more: menu.showMore()
    case nil: break
    }
    return nil
  }
}

extension Destination {
  /// How to get there.
  var move: Move {
    switch self {
    case .departure(let departure): .depart(departure)
    case .revisit(let question): .revisit(question: question)
    default: .open(self)
    }
  }
}

extension Menu {
  /// The choices to show, numbered, with "more" where there are others.
  func choices(
    moreLabel: SafeText, ticked: ((Int) -> Bool?)? = nil, _ text: (Int) -> (label: SafeText, hint: SafeText?)
  ) -> [Choice] {
    let entries = shown.enumerated().map { number, index in
      Choice(number: number + 1, label: text(index).label, hint: text(index).hint, ticked: ticked.flatMap { $0(index) })
    }
    return entries + (moreNumber.map { [Choice(number: $0, label: moreLabel)] } ?? [])
  }
}
