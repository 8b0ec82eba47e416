import Guidance
import GuidanceModel

/// A contact as scripts read it.
struct ContactOutput: Encodable {
  let id: String
  let name: String
  let formerly: [String]
  let status: String
  let instead: [String]
  let answeredBy: String
  let summary: String
  let `for`: [String]
  let notFor: [String]
  let audience: [String]
  let nations: [String]
  let languages: String?
  let channels: [ChannelOutput]
  /// Whether the main channel answers: open, closed, passed-on or unknown; null without channels.
  let open: String?
  let outsideHours: String?
  let promise: String?
  let exceptions: [String]
  let whatHappens: [String]
  let haveReady: [String]
  let firstWords: String?
  let sources: [String]
  /// The day someone last tried it; null when nobody has.
  let confirmed: String?
  let reviewBy: String

  init(_ contact: Contact, at time: LocalTime, holidays: BankHolidays) {
    id = contact.id.text
    name = contact.name
    formerly = contact.formerNames
    status = contact.status.rawValue
    instead = contact.instead.map(\.text)
    answeredBy = contact.answeredBy.rawValue
    summary = contact.summary
    `for` = contact.purposes
    notFor = contact.limits
    audience = contact.audience.map(\.rawValue)
    nations = contact.nations.map(\.rawValue)
    languages = contact.languages
    channels = contact.channels.map { ChannelOutput($0, at: time, holidays: holidays) }
    open = contact.mainChannel.map { $0.hours.state(at: time, holidays: holidays).name }
    outsideHours = contact.outsideHours
    promise = contact.confidence?.promise
    exceptions = contact.confidence?.exceptions ?? []
    whatHappens = contact.whatHappens
    haveReady = contact.haveReady
    firstWords = contact.firstWords
    sources = contact.review.sources.map(\.text)
    confirmed = contact.review.confirmed?.description
    reviewBy = contact.review.reviewBy.description
  }
}

/// A channel as scripts read it.
struct ChannelOutput: Encodable {
  let id: String
  let kind: String
  let dial: String?
  let label: String?
  let cost: String
  let trace: String
  let nameNeeded: String
  let reaches: String?
  let open: String
  /// When that changes, as local time; null when no change is known.
  let until: String?

  init(_ channel: Channel, at time: LocalTime, holidays: BankHolidays) {
    let state = channel.hours.state(at: time, holidays: holidays)
    id = channel.id
    kind = channel.kind.rawValue
    dial = channel.dial
    label = channel.label
    cost = channel.cost
    trace = channel.trace.rawValue
    nameNeeded = channel.nameNeeded.rawValue
    reaches = channel.reaches
    open = state.name
    until = state.change?.description
  }
}

extension OpenState {
  var name: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    case .passedOn: "passed-on"
    case .unknown: "unknown"
    }
  }

  var change: LocalTime? {
    switch self {
    case .open(let time), .closed(let time), .passedOn(let time): time
    case .unknown: nil
    }
  }
}
