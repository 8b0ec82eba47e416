internal import Guidance
internal import GuidanceModel
internal import Pages

/// The place near which help is looked for, while it is typed and after.
struct PlaceField {
  private(set) var sought: SoughtPlace?
  private var input = TextInput(limit: 40)
  private var isUnknown = false
  private let library: Library
  private let words: Words

  init(_ surroundings: Surroundings) {
    library = surroundings.library
    words = surroundings.words
  }

  /// What leads to it from the list.
  var label: SafeText {
    sought.map { words(.serviceSearchNearChange, ["place": $0.name]) } ?? words[.serviceSearchNearChoose]
  }

  func sheet(title: SafeText) -> Sheet {
    let field = Field(
      label: words[.serviceSearchNearLabel], hint: words[.serviceSearchNearHint], text: SafeText(input.text),
      cursor: input.cursor)
    let unknown: [Block] = isUnknown ? [.notice(Notice(.note, words[.serviceSearchNearUnknown]))] : []
    return Sheet(title: title, blocks: [.field(field)] + unknown + candidates, focus: .field)
  }

  /// A postcode could be in several councils, and is never taken for one.
  private var candidates: [Block] {
    guard let sought, sought.kind == .outcode else { return [] }
    let names = sought.councils.map(\.name).joined(separator: ", ")
    return [.paragraph(words(.serviceSearchNearCouncils, ["code": sought.name, "names": names]))]
  }

  /// Takes an event; true when a place was chosen, or none is wanted.
  mutating func take(_ event: Event) -> Bool {
    switch event {
    case .edit(let edit):
      input.apply(edit)
      isUnknown = false
      return false
    case .answer: return choose()
    default: return false
    }
  }

  private mutating func choose() -> Bool {
    let text = input.text.trimmed
    sought = text.isEmpty ? nil : library.places.sought(text)
    isUnknown = sought == nil && !text.isEmpty
    return !isUnknown
  }
}
