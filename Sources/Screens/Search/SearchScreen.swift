internal import Guidance
internal import GuidanceModel
internal import Pages

/// A search over contacts, advice pages and local services; what was typed is forgotten with the screen.
struct SearchScreen: Screen {
  private enum Mode {
    case words, place, list
  }

  private var input = TextInput(limit: 80)
  private var place: PlaceField
  private var mode = Mode.words
  private var results: Guidance.Search.Results?
  private var local = LocalResults.absent
  private var entries: [Entry] = []
  private var menu = Menu(count: 0)
  private let search: Guidance.Search
  private let list: FoundList
  private let words: Words

  init(_ surroundings: Surroundings) {
    search = Guidance.Search(surroundings.library)
    list = FoundList(surroundings)
    place = PlaceField(surroundings)
    words = surroundings.words
  }

  var identity: String { "search" }
  var crumb: SafeText? { words[.searchTitle] }
  var firstServiceRequest: ServiceRequest? { .look }

  // MARK: Page

  func sheet(at time: LocalTime) -> Sheet {
    mode == .place ? place.sheet(title: words[.searchTitle]) : wordsSheet(at: time)
  }

  private func wordsSheet(at time: LocalTime) -> Sheet {
    let field = Field(
      label: words[.searchLabel], hint: words[.searchHint], text: SafeText(input.text), cursor: input.cursor)
    let pins = (results?.pinned ?? []).map { SafeText("\($0.name): \($0.mainChannel?.dial ?? "")") }
    let choices = menu.choices(moreLabel: words[.menuMore]) { (entries[$0].label, entries[$0].hint) }
    let blocks: [Block] = pins.isEmpty ? [] : [.notice(Notice(.danger, words[.searchDanger])), .list(pins, .points)]
    return Sheet(
      title: words[.searchTitle],
      blocks: [.field(field)] + blocks + remarks + (choices.isEmpty ? [] : [.choices(choices)]),
      focus: mode == .words ? .field : .choice(menu.focus))
  }

  /// What was mended, how much was found, and what could not be read.
  private var remarks: [Block] {
    guard !input.text.isEmpty else { return [] }
    let mended = local.mended.map { words(.serviceSearchMended, ["words": $0.joined(separator: " ")]) }
    let trouble = local.isUnreadable ? words[.serviceSearchTrouble] : nil
    let found = entries.count - (local.isThere ? 1 : 0)
    let count = found == 0 ? words[.searchNothing] : words(.searchCount, ["count": "\(found)"])
    return [mended, count, trouble].compactMap(\.self).map(Block.paragraph)
  }

  // MARK: Events

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    switch mode {
    case .words: takeTyping(event)
    case .place: takePlace(event)
    case .list: takeList(event)
    }
  }

  mutating func take(_ reply: ServiceReply) -> Move? {
    local.take(reply)
    showFound()
    return nil
  }

  /// Escape leaves the list, or the place, for the text field first.
  mutating func stepBack() -> Bool {
    guard mode != .words else { return false }
    mode = .words
    return true
  }

  private mutating func takeTyping(_ event: Event) -> Move? {
    switch event {
    case .edit(let edit):
      input.apply(edit)
      return look(isBeingTyped: true)
    case .answer:
      if !entries.isEmpty { mode = .list }
      return look(isBeingTyped: false)
    case .next:
      if !entries.isEmpty { mode = .list }
    default: break
    }
    return nil
  }

  private mutating func takePlace(_ event: Event) -> Move? {
    guard place.take(event) else { return nil }
    mode = .words
    return look(isBeingTyped: false)
  }

  private mutating func takeList(_ event: Event) -> Move? {
    switch event {
    case .previous where menu.focus == 1: mode = .words
    case .command(.search): return startAnew()
    case .answer:
      switch menu.focused {
      case .entry(0) where local.isThere: mode = .place
      case .entry(let index): return entries[index].destination.move
      case .more: menu.showMore()
      case nil: break
      }
    default: menu.move(event)
    }
    return nil
  }

  private mutating func startAnew() -> Move? {
    input.apply(.replace(""))
    mode = .words
    return look(isBeingTyped: true)
  }

  // MARK: Looking

  private mutating func look(isBeingTyped: Bool) -> Move? {
    results = search.results(for: input.text)
    local.forget()
    showFound()
    var query = ServiceQuery(words: SearchWords.of(input.text))
    query.isBeingTyped = isBeingTyped
    query.near = place.sought
    guard local.isThere, !query.words.isEmpty else { return nil }
    return .seek(.find(query))
  }

  private mutating func showFound() {
    let found = list.entries(results, local, near: place.sought)
    entries = (local.isThere ? [Entry(place.label, to: .search)] : []) + found
    menu = Menu(count: entries.count)
    if mode == .list, local.isThere, !found.isEmpty { menu.move(.next) }
  }
}
