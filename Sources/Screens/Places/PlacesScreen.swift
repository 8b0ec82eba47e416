internal import Guidance
internal import GuidanceModel
internal import Pages

/// Finds the council and police force of a place, by the name of a council or by a postcode.
struct PlacesScreen: Screen {
  private var input = TextInput(limit: 60)
  private var isTyping = true
  private var found: [Council] = []
  private var note: SafeText?
  private var menu = Menu(count: 0)
  private let places: Places
  private let words: Words

  init(_ surroundings: Surroundings) {
    places = surroundings.library.places
    words = surroundings.words
  }

  var identity: String { "places" }
  var crumb: SafeText? { words[.placesTitle] }

  func sheet(at time: LocalTime) -> Sheet {
    let field = Field(
      label: words[.placesLabel], hint: words[.placesHint], text: SafeText(input.text), cursor: input.cursor)
    let choices = menu.choices(moreLabel: words[.menuMore]) { index in
      (SafeText(found[index].officialName), places.force(found[index].force).map { SafeText($0.name) })
    }
    let list: [Block] = choices.isEmpty ? [] : [.choices(choices)]
    return Sheet(
      title: words[.placesTitle], blocks: [.field(field)] + (note.map { [.paragraph($0)] } ?? []) + list,
      focus: isTyping ? .field : .choice(menu.focus))
  }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    switch (isTyping, event) {
    case (true, .edit(let edit)):
      input.apply(edit)
      look()
    case (true, .answer), (true, .next): isTyping = found.isEmpty
    case (false, .previous) where menu.focus == 1: isTyping = true
    case (false, .answer): return answer()
    case (false, _): menu.move(event)
    default: break
    }
    return nil
  }

  private mutating func answer() -> Move? {
    switch menu.focused {
    case .entry(let index): return .open(.council(found[index].id))
    case .more: menu.showMore()
    case nil: break
    }
    return nil
  }

  private mutating func look() {
    if let outcode = places.outcode(of: input.text) {
      found = outcode.councils.compactMap(places.council)
      note = words(.placesCouldBe, ["code": outcode.code])
    } else {
      found = places.councils(named: input.text)
      note = found.isEmpty && !input.text.isEmpty ? nothingFound : nil
    }
    menu = Menu(count: found.count)
  }

  private var nothingFound: SafeText {
    let near = places.nearestCouncils(to: input.text)
    return near.isEmpty ? words[.placesNothing] : words(.placesNear, ["names": near.joined(separator: ", ")])
  }
}
