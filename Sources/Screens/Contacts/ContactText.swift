internal import Guidance
internal import GuidanceModel
internal import Pages

/// Says in words what a contact record holds.
struct ContactText {
  let surroundings: Surroundings
  private let hours: HoursText

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    hours = HoursText(words: surroundings.words, holidays: surroundings.library.bankHolidays)
  }

  private var words: Words { surroundings.words }

  /// The contact at a glance, by its main channel.
  func card(_ contact: Contact, at time: LocalTime) -> ContactCard {
    guard let channel = contact.mainChannel else {
      return ContactCard(
        name: SafeText(contact.name), answeredBy: words[contact.answeredBy.phrase],
        lines: [surroundings.text(contact.summary)])
    }
    return ContactCard(
      name: SafeText(contact.name), dial: channel.dial.map { SafeText($0) },
      answeredBy: words[contact.answeredBy.phrase],
      lines: hours(of: channel, contact, at: time) + [remarks(on: channel, of: contact)])
  }

  /// Whether it answers now, and what happens at other hours when it does not answer itself.
  private func hours(of channel: Channel, _ contact: Contact, at time: LocalTime) -> [SafeText] {
    let outside = contact.outsideHours.map { [surroundings.text($0)] } ?? []
    let state = hours.state(of: channel.hours, at: time)
    switch channel.hours.state(at: time, holidays: hours.holidays) {
    case .open: return [state]
    case .passedOn: return outside.isEmpty ? [state] : outside
    case .closed, .unknown: return [state] + outside
    }
  }

  /// What matters before a call, in one paragraph: cost, name, trace, and whether someone has tried it.
  private func remarks(on channel: Channel, of contact: Contact) -> SafeText {
    let name = channel.nameNeeded == .no ? [words[.contactNoName]] : []
    let parts = [surroundings.text(channel.cost)] + name + [words[channel.trace.phrase], provenance(contact)]
    return SafeText(parts.map(\.string).joined(separator: " "))
  }

  /// Whether someone has tried it, and for a phone line whom to call if it fails.
  func provenance(_ contact: Contact) -> SafeText {
    if let confirmed = contact.review.confirmed { return words(.contactTried, ["date": confirmed.description]) }
    let isLineAtHome =
      contact.mainChannel?.kind == .phone && contact.answeredBy != .embassy && contact.id != .nonEmergency
    return surroundings.worded((isLineAtHome ? Phrase.contactNotCalled : .contactNotTried).key)
  }

  /// A channel as a card: its own dial string, state and trace.
  func card(_ channel: Channel, of contact: Contact, at time: LocalTime) -> ContactCard {
    let label = channel.label.map { surroundings.text($0) } ?? words[channel.kind.phrase]
    let reaches = channel.reaches.map { [surroundings.text($0)] } ?? []
    return ContactCard(
      name: label, dial: channel.dial.map { SafeText($0) }, state: hours.state(of: channel.hours, at: time),
      lines: reaches + [surroundings.text(channel.cost), words[channel.trace.phrase]])
  }

  /// Whether the main channel is open at a time.
  func isOpen(_ contact: Contact, at time: LocalTime) -> Bool {
    guard let channel = contact.mainChannel else { return false }
    switch channel.hours.state(at: time, holidays: surroundings.library.bankHolidays) {
    case .open, .passedOn: return true
    case .closed, .unknown: return false
    }
  }

  /// The nations that a contact serves, where it does not serve all.
  func nations(_ contact: Contact) -> SafeText {
    if contact.servesEveryNation { return words[.nationsAll] }
    let names = contact.nations.map { words[$0.phrase].string }
    return words(.nationsSome, ["nations": names.joined(separator: ", ")])
  }
}

extension Answerer {
  var phrase: Phrase {
    switch self {
    case .police: .answererPolice
    case .health: .answererHealth
    case .charity: .answererCharity
    case .government: .answererGovernment
    case .council: .answererCouncil
    case .company: .answererCompany
    case .embassy: .answererEmbassy
    case .regulator: .answererRegulator
    case .ownOrganisation: .answererOwnOrganisation
    }
  }
}

extension Channel.Trace {
  var phrase: Phrase {
    switch self {
    case .callList: .traceCallList
    case .textThread: .traceTextThread
    case .sentMail: .traceSentMail
    case .browser: .traceBrowser
    case .app: .traceApp
    case .paper: .tracePaper
    case .seenInPerson: .traceSeenInPerson
    }
  }
}

extension Channel.Kind {
  var phrase: Phrase {
    switch self {
    case .phone: .channelPhone
    case .text: .channelText
    case .textphone: .channelTextphone
    case .relay: .channelRelay
    case .bsl: .channelBsl
    case .chat: .channelChat
    case .form: .channelForm
    case .web: .channelWeb
    case .email: .channelEmail
    case .app: .channelApp
    case .post: .channelPost
    case .person: .channelPerson
    }
  }
}

extension Nation {
  var phrase: Phrase {
    switch self {
    case .england: .nationEngland
    case .wales: .nationWales
    case .scotland: .nationScotland
    case .northernIreland: .nationNorthernIreland
    }
  }
}
