internal import Guidance
internal import GuidanceModel
internal import Pages

/// What the page of a local service says: numbers first, then how else to reach it, then everything else.
struct ServicePage {
  private let service: LocalService
  private let withPeople: Bool
  private let words: Words
  private let holidays: BankHolidays
  private let text: ServiceText
  private let hours: ServiceHoursText

  init(_ service: LocalService, withPeople: Bool, _ surroundings: Surroundings) {
    self.service = service
    self.withPeople = withPeople
    words = surroundings.words
    holidays = surroundings.library.bankHolidays
    text = ServiceText(words, holidays: holidays)
    hours = ServiceHoursText(words: words, clock: HoursText(words: words, holidays: holidays))
  }

  var title: SafeText { SafeText(service.name) }

  func blocks(at time: LocalTime) -> [Block] {
    warnings(at: time) + numbers(at: time) + [notChecked] + online + places + opening + people + facts
      + origin(at: time)
  }

  // MARK: Before anything else

  private func warnings(at time: LocalTime) -> [Block] {
    let lines = [service.alert.map { SafeText($0) }, text.warning(service.status), staleness(at: time)]
    return lines.compactMap(\.self).map { .notice(Notice(.note, $0)) }
  }

  private func staleness(at time: LocalTime) -> SafeText? {
    guard let last = service.lastAssured, Staleness(of: last, on: time.day) == .older else { return nil }
    return words[.servicePageAssuredOld]
  }

  // MARK: How to reach it

  private func numbers(at time: LocalTime) -> [Block] {
    let state = text.state(service.state(at: time, holidays: holidays), at: time)
    let own = service.phones.map { card($0, at: nil) }
    let sites = service.sites.flatMap { site in site.phones.map { card($0, at: site.name) } }
    var cards = own + sites
    if cards.isEmpty { return [.paragraph(words[.servicePagePhoneNone]), .paragraph(state)] }
    cards[0].state = state
    return cards.map(Block.card)
  }

  private var notChecked: Block { .paragraph(words(.servicePageNotChecked, ["feed": service.feed])) }

  private func card(_ phone: ServicePhone, at place: String?) -> ContactCard {
    let isText = ["text", "sms", "textphone"].contains(phone.kind?.lowercased() ?? "")
    let name =
      place.map { words(.servicePageAt, ["place": $0]) } ?? words[isText ? .servicePagePhoneTexts : .servicePageCall]
    let lines = [
      phone.extension.map { words(.servicePagePhoneExtension, ["extension": $0]) },
      phone.kind.map { words(.servicePagePhoneKind, ["kind": $0]) }, phone.note.map { SafeText($0) },
      phone.languages.isEmpty
        ? nil : words(.servicePagePhoneLanguages, ["languages": phone.languages.joined(separator: ", ")]),
    ]
    return ContactCard(name: name, dial: SafeText(phone.number), lines: lines.compactMap(\.self))
  }

  private var online: [Block] {
    section(.servicePageMail, service.emails.map { SafeText($0) })
      + section(
        .servicePageWeb,
        service.links.map { link in SafeText([link.label, link.address].compactMap(\.self).joined(separator: ": ")) })
  }

  private var places: [Block] {
    section(.servicePageWhere, service.sites.flatMap(lines))
  }

  private func lines(_ site: ServiceSite) -> [SafeText] {
    if site.isMasked { return [words[.servicePageMasked]] }
    let address = ([site.name].compactMap(\.self) + site.address + [site.postcode].compactMap(\.self))
      .joined(separator: ", ")
    let transport = site.transport.map { [words(.servicePageTransport, ["text": $0])] } ?? []
    return (address.isEmpty ? [] : [SafeText(address)]) + transport
  }

  // MARK: When

  private var opening: [Block] {
    let own = hours.lines(service.hours)
    let sites = service.sites.filter { !$0.hours.isEmpty }.flatMap { site in
      (site.name.map { [words(.servicePageAt, ["place": $0])] } ?? []) + hours.lines(site.hours)
    }
    let lines = own + sites
    return lines.isEmpty ? [] : section(.servicePageHours, lines) + [.paragraph(words[.servicePageHolidays])]
  }

  // MARK: Everything else

  private var facts: [Block] {
    section(.servicePageForWhom, ages + service.eligibility.map { SafeText($0) } + areas)
      + section(.servicePageCost, service.costs.map { SafeText($0) })
      + section(.servicePageLanguages, service.languages.map { SafeText($0) })
      + section(.servicePageAccess, (service.access + service.sites.flatMap(\.access)).map { SafeText($0) })
      + section(.servicePageApplying, service.applying.map { SafeText($0) })
      + section(.servicePageAbout, by + service.description.map { SafeText($0) })
      + section(.servicePageNeeds, service.needs.map { SafeText($0) })
  }

  private var by: [SafeText] { service.organisation.map { [words(.servicePageBy, ["name": $0])] } ?? [] }

  private var ages: [SafeText] {
    switch (service.ages?.least, service.ages?.most) {
    case (let least?, let most?): [words(.servicePageAgesBetween, ["least": "\(least)", "most": "\(most)"])]
    case (let least?, nil): [words(.servicePageAgesFrom, ["least": "\(least)"])]
    case (nil, let most?): [words(.servicePageAgesTo, ["most": "\(most)"])]
    case (nil, nil): []
    }
  }

  private var areas: [SafeText] {
    service.areas.isEmpty ? [] : [words(.servicePageAreas, ["areas": service.areas.joined(separator: ", ")])]
  }

  /// Named people, where someone asked for them.
  private var people: [Block] {
    guard withPeople else { return [] }
    return section(
      .servicePagePeople,
      service.people.map { person in
        let parts = [person.name, person.title, person.email] + person.phones.map(\.number)
        return SafeText(parts.compactMap(\.self).joined(separator: ", "))
      })
  }

  // MARK: Where it comes from

  private func origin(at time: LocalTime) -> [Block] {
    let assured =
      service.assured.map { words(.servicePageAssured, ["date": $0.description]) } ?? words[.servicePageAssuredNever]
    let changed = service.changed.map { [words(.servicePageChanged, ["date": $0.description])] } ?? []
    let feed = service.feed
    let imported = words(
      .servicePageImported, ["feed": feed, "date": service.imported.description, "id": service.id.source])
    let report =
      service.reportTo.map { words(.servicePageReport, ["whom": $0]) }
      ?? words(.servicePageReportNobody, ["feed": feed])
    return [.heading(words[.servicePageSource])]
      + ([assured] + changed + [imported, report]).map(Block.paragraph)
  }

  private func section(_ heading: ServicePhrase, _ lines: [SafeText]) -> [Block] {
    let lines = lines.filter { !$0.string.isEmpty }
    guard !lines.isEmpty else { return [] }
    return [.heading(words[heading]), lines.count == 1 ? .paragraph(lines[0]) : .list(lines, .points)]
  }
}
