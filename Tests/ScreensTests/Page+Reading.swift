import GuidanceModel
import Pages

extension Page {
  /// Every text on the page, for a test to look through.
  var texts: [String] {
    trail.map(\.string) + [emergency, title].map(\.string) + blocks.flatMap(\.texts)
  }

  /// Whether its focus stands on something that is there.
  var hasItsFocus: Bool {
    switch focus {
    case .top: choices.isEmpty
    case .choice(let number): choices.contains { $0.number == number }
    case .field: focusedField != nil
    }
  }

  /// Whether its entries are numbered from 1 without a gap, and leave 9 to the page about 999.
  var isNumberedInOrder: Bool {
    choices.map(\.number) == Array(1..<choices.count + 1) && choices.count <= 8
  }
}

extension Block {
  private var safeTexts: [SafeText] {
    switch self {
    case .heading(let text), .paragraph(let text): [text]
    case .list(let texts, _): texts
    case .card(let card): [card.name] + [card.dial, card.answeredBy, card.state].compactMap(\.self) + card.lines
    case .choices(let choices): choices.flatMap { [$0.label] + [$0.hint].compactMap(\.self) }
    case .field(let field): [field.label, field.text] + [field.hint, field.problem].compactMap(\.self)
    case .notice(let notice): [notice.text]
    case .code(let text, _), .large(let text): [text]
    }
  }

  var texts: [String] { safeTexts.map(\.string) }
}
