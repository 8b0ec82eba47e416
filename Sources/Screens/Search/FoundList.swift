internal import Guidance
internal import GuidanceModel
internal import Pages

/// What was found as lines to choose from, each with why it is there.
struct FoundList {
  private let words: Words
  private let text: ServiceText
  private let rules: SearchRules

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    text = ServiceText(words, holidays: surroundings.library.bankHolidays)
    rules = surroundings.library.searchRules
  }

  func entries(_ results: Guidance.Search.Results?, _ local: LocalResults, near place: SoughtPlace?) -> [Entry] {
    guard let results else { return [] }
    return results.joined(with: local.matches, rules: rules).map { found in
      switch found {
      case .contact(let contact, let reason):
        Entry(SafeText(contact.name), hint: hint(contact, reason, isMixed: local.isThere), to: .contact(contact.id))
      case .topic(let topic, _): Entry(SafeText(topic.title), hint: words[.searchIsAdvice], to: .topic(topic.id))
      case .service(let match): Entry(SafeText(match.name), hint: hint(match, near: place), to: .service(match.id))
      }
    }
  }

  private func hint(_ contact: Contact, _ reason: Guidance.Search.Reason, isMixed: Bool) -> SafeText? {
    if contact.status == .withdrawn { return words[.contactWithdrawn] }
    if case .formerName(let name) = reason { return words(.contactFormerly, ["names": name]) }
    let dial = contact.mainChannel?.dial
    guard isMixed else { return dial.map { SafeText($0) } }
    return line([dial, self.reason(reason).string])
  }

  private func reason(_ reason: Guidance.Search.Reason) -> SafeText {
    if case .name = reason { words[.serviceReasonName] } else { words[.serviceReasonText] }
  }

  private func hint(_ match: ServiceMatch, near place: SoughtPlace?) -> SafeText {
    let reasons = words(.serviceSearchLocal, ["reasons": text.reasons(match.reasons, near: place).string])
    let warning = match.status == .active || match.status == .notSaid ? nil : text.warning(match.status)?.string
    return line([match.phone, match.postcode, reasons.string, warning])
  }

  private func line(_ parts: [String?]) -> SafeText {
    let parts = parts.compactMap(\.self).filter { !$0.isEmpty }
    return SafeText(parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " "))
  }
}
