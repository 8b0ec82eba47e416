internal import Guidance
internal import GuidanceModel
internal import Pages

extension FixedScreen {
  /// What a visitor can take away of a contact beside a pencil: codes, the number in large figures, paper.
  static func takeawayEntries(_ contact: Contact, _ surroundings: Surroundings) -> [Entry] {
    guard surroundings.isKiosk else { return [] }
    let words = surroundings.words
    let phone = contact.channels.first { CodeText.call($0) != nil }
    let call = phone.flatMap(CodeText.call)
    let link = contact.channels.lazy.compactMap(CodeText.link).first
    let number = phone?.dial.map { SafeText($0) }
    return [
      call.map { Entry(words[.kioskTakeawayCode], to: .code($0, number: number)) },
      link.map { Entry(words[.kioskTakeawayLink], to: .code($0, number: nil)) },
      number.map { Entry(words[.kioskTakeawayLarge], to: .largeAsk($0)) },
    ].compactMap(\.self) + sheets(contact, surroundings).map { Entry(words[$0.label], to: .paper($0)) }
  }

  private static func sheets(_ contact: Contact, _ surroundings: Surroundings) -> [PaperSheet] {
    guard surroundings.hasPrinter else { return [] }
    let numbers: [PaperSheet] = PaperSheet.numbers(contact).isEmpty ? [] : [.numbers(contact)]
    return [.contact(contact)] + numbers + [.notes, .card]
  }

  /// A code, and in words what it holds.
  static func code(_ text: SafeText, number: SafeText?, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    return FixedScreen(
      "code \(text)", crumb: words[.kioskCodeTitle], title: words[.kioskCodeTitle],
      text: [.paragraph(words(.kioskCodeHolds, ["text": text.string])), .code(text, number: number)], words: words)
  }

  /// Asks before a number is shown that others can read too.
  static func largeAsk(_ number: SafeText, _ surroundings: Surroundings) -> FixedScreen {
    let words = surroundings.words
    return FixedScreen(
      "large ask", crumb: words[.kioskLargeTitle], title: words[.kioskLargeTitle],
      text: [.paragraph(words[.kioskLargeAsk])], entries: [Entry(words[.kioskLargeShow], to: .large(number))],
      words: words)
  }

  /// The number alone.
  static func large(_ number: SafeText, _ surroundings: Surroundings) -> FixedScreen {
    FixedScreen("large", title: number, text: [.large(number)], words: surroundings.words)
  }
}
