internal import GuidanceModel
internal import Pages

/// A screen that leads through pages of its own, each with some text, perhaps a text field, and a list.
protocol PagedScreen: Screen {
  associatedtype Place: Sendable
  associatedtype Action

  /// The pages that are open, the last one on top; there is always one.
  var stops: [PageStop<Place>] { get set }
  var words: Words { get }

  func content(of stop: PageStop<Place>, at time: LocalTime) -> PageContent<Action>
  /// The text field of a page when it opens; nil on a page without one.
  func input(for place: Place) -> TextInput?
  /// What is ticked on a page when it opens.
  func ticked(on place: Place) -> OptionMask
  /// The entry that has the focus when a page opens.
  func selected(on place: Place) -> Int
  /// What stands above every page.
  var banner: [Block] { get }
  /// What stays in sight on every page.
  var status: PageStatus? { get }

  mutating func perform(_ action: Action, at now: Moment) -> Move?
  /// Takes what was typed or ticked on the page on top, and goes on.
  mutating func accept(at now: Moment) -> Move?
  /// Keeps what was typed or ticked.
  mutating func keep(at now: Moment)
  /// Options that stand alone on the page on top.
  var alone: OptionMask { get }
}

extension PagedScreen {
  func ticked(on place: Place) -> OptionMask { [] }
  func selected(on place: Place) -> Int { 0 }
  var banner: [Block] { [] }
  var status: PageStatus? { nil }
  var alone: OptionMask { [] }
  mutating func keep(at now: Moment) {}

  var stop: PageStop<Place> {
    get { stops[stops.count - 1] }
    set { stops[stops.count - 1] = newValue }
  }

  func paragraphs(_ phrase: DraftPhrase) -> [Block] { words.lines(phrase).map(Block.paragraph) }

  func sheet(at time: LocalTime) -> Sheet {
    let page = content(of: stop, at: time)
    let choices = stop.menu.choices(moreLabel: words[.menuMore], ticked: isTicked(page)) {
      (page.entries[$0].label, page.entries[$0].hint)
    }
    let trouble: [Block] = stop.trouble.map { [.notice(Notice(.problem, words[DraftPhrase($0)]))] } ?? []
    let fields: [Block] = page.question.map { [.field(field($0))] } ?? []
    return Sheet(
      title: page.title,
      blocks: banner + trouble + page.blocks + fields + (choices.isEmpty ? [] : [.choices(choices)]),
      focus: stop.isTyping ? .field : choices.isEmpty ? .top : .choice(stop.menu.focus), status: status)
  }

  private func isTicked(_ page: PageContent<Action>) -> ((Int) -> Bool?)? {
    page.ticks == 0 ? nil : { $0 < page.ticks ? stop.ticked.contains(.option($0)) : nil }
  }

  private func field(_ question: PageQuestion) -> Field {
    Field(
      label: question.label, hint: question.hint, input: stop.input ?? TextInput(), isSecret: question.isSecret,
      problem: question.problem)
  }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? { nil }

  mutating func take(_ event: Event, in surroundings: Surroundings, at now: Moment) -> Move? {
    let move = stop.isTyping ? takeTyping(event, at: now) : takeList(event, at: now)
    settle(at: now)
    return move
  }

  mutating func stepBack() -> Bool {
    guard stops.count > 1 else { return false }
    stops.removeLast()
    return true
  }

  mutating func push(_ place: Place, at now: Moment) {
    stops.append(PageStop(place, input: input(for: place), ticked: ticked(on: place)))
    settle(at: now)
  }

  /// Opens a page in the place of the one on top, so that back does not lead to that one again.
  mutating func turn(to place: Place, at now: Moment) {
    stops[stops.count - 1] = PageStop(place, input: input(for: place), ticked: ticked(on: place))
    settle(at: now)
  }

  /// Keeps the list of a page as long as its entries, which answers can change.
  mutating func settle(at now: Moment) {
    let count = content(of: stop, at: LocalTime(now)).entries.count
    guard stop.menu.count != count else { return }
    stop.menu = Menu(count: count, selected: selected(on: stop.place))
  }

  private mutating func takeTyping(_ event: Event, at now: Moment) -> Move? {
    switch event {
    case .edit(let edit):
      stop.input?.apply(edit)
      keep(at: now)
    case .answer: return accept(at: now)
    case .next: stop.isTyping = stop.menu.count == 0
    case .count: stop.showsCount = true
    default: break
    }
    return nil
  }

  private mutating func takeList(_ event: Event, at now: Moment) -> Move? {
    switch event {
    case .previous where stop.menu.focus <= 1 && stop.input != nil: stop.isTyping = true
    case .tick: tick(at: now)
    case .answer:
      let page = content(of: stop, at: LocalTime(now))
      switch stop.menu.focused {
      case .entry(let index) where index < page.entries.count:
        if index < page.ticks, stop.ticked.isEmpty { tick(at: now) }
        return perform(page.entries[index].action, at: now)
      case .more: stop.menu.showMore()
      case .entry, nil: break
      }
    default: stop.menu.move(event)
    }
    return nil
  }

  private mutating func tick(at now: Moment) {
    guard case .entry(let option)? = stop.menu.focused, option < content(of: stop, at: LocalTime(now)).ticks else {
      return
    }
    stop.ticked.toggle(.option(option), alone: alone)
    keep(at: now)
  }
}

extension OptionMask {
  /// Ticks or unticks an option; one that stands alone takes the others back.
  mutating func toggle(_ option: OptionMask, alone: OptionMask) {
    if contains(option) {
      subtract(option)
    } else {
      self = alone.contains(option) ? option : subtracting(alone).union(option)
    }
  }
}
