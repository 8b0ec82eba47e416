internal import Guidance
package import GuidanceModel
package import Pages

/// One visit at an unattended terminal: the page that invites, the visit, and its end when nobody is there any more.
///
/// A departure from it is to hide, or to go on in the other front end. Whoever runs it ends the process when it hides, so that
/// the next visit gets another one.
package struct KioskVisit: Conversation {
  private let surroundings: Surroundings
  private let times: KioskTimes
  private let print: ((Page) -> Bool)?
  private var ticks: Int
  private var attract: AttractPage
  private var stay: Stay?
  /// What is counted of it, by the names of `Countable`.
  package private(set) var counted: Set<String> = []

  /// What there is from the first key on.
  private struct Stay {
    var visit: Visit
    var time: KioskPatience
    var warning: KioskWarning?
    /// The page after the last event, and when that was: it is asked for again at once.
    var latest: (page: Page, moment: Moment)?

    func page(at now: Moment) -> Page {
      if let latest, latest.moment == now { return latest.page }
      return visit.page(at: now)
    }
  }

  /// - Parameters:
  ///   - ticks: Milliseconds of the clock that `advance` goes on with.
  ///   - print: Prints a page, and says whether the printer took it; nil where there is none.
  package init(_ surroundings: Surroundings, _ times: KioskTimes, at ticks: Int, print: ((Page) -> Bool)? = nil) {
    self.surroundings = surroundings.forKiosk(hasPrinter: print != nil)
    self.times = times
    self.print = print
    self.ticks = ticks
    attract = AttractPage(words: self.surroundings.words, at: ticks)
  }

  package func page(at now: Moment) -> Page {
    guard let stay else { return attract.page }
    return stay.warning?.page ?? stay.page(at: now)
  }

  package mutating func advance(to ticks: Int) { self.ticks = ticks }

  package var patience: Int? { stay?.time.wait(at: ticks) ?? attract.wait(at: ticks) }

  package mutating func take(_ event: Event, at now: Moment) -> Departure? {
    if event == .command(.hide) { return .hide }
    guard var stay else { return begin(with: event, at: now) }
    let departure = event == .elapsed ? elapse(&stay) : take(event, in: &stay, at: now)
    self.stay = stay
    return departure
  }

  // MARK: The page that invites

  /// Any key begins; the one for 999 leads there, and the one for numbered prompts goes on in those.
  private mutating func begin(with event: Event, at now: Moment) -> Departure? {
    guard event != .elapsed else {
      attract.elapse(at: ticks)
      return nil
    }
    var stay = Stay(visit: Visit(surroundings), time: KioskPatience(times, at: ticks))
    defer { self.stay = stay }
    counted.insert(Countable.visit)
    switch event {
    case .command(.lines): return .switchFrontEnd
    case .command(.emergency): return pass(event, to: &stay, at: now)
    default: return nil
    }
  }

  // MARK: The visit

  private func elapse(_ stay: inout Stay) -> Departure? {
    switch stay.time.state(at: ticks) {
    case .open: break
    case .warning(let reason) where stay.warning?.reason != reason:
      stay.warning = KioskWarning(reason, canDouble: !stay.time.isDoubled, words: surroundings.words)
    case .warning: break
    case .over: return .hide
    }
    return nil
  }

  private mutating func take(_ event: Event, in stay: inout Stay, at now: Moment) -> Departure? {
    stay.time.touch(at: ticks)
    guard var warning = stay.warning else { return pass(event, to: &stay, at: now) }
    if warning.moves(by: event) {
      stay.warning = warning
      return nil
    }
    stay.warning = nil
    if event == .answer, warning.asksForMore { stay.time.double(at: ticks) }
    return event == .command(.emergency) ? pass(event, to: &stay, at: now) : nil
  }

  private mutating func pass(_ event: Event, to stay: inout Stay, at now: Moment) -> Departure? {
    let hadMoreTime = stay.visit.needsMoreTime
    var departure = stay.visit.take(event, at: now)
    while stay.visit.serviceRequest != nil, departure == nil { departure = stay.visit.answer(.absent, at: now) }
    if let page = stay.visit.printRequest { stay.visit.printed(print?(page) ?? false) }
    if let outcome = stay.visit.countedOutcome { counted.insert(outcome) }
    if stay.visit.needsMoreTime, !hadMoreTime { stay.time.double(at: ticks) }
    let page = stay.visit.page(at: now)
    stay.latest = (page, now)
    stay.time.isReading = page.takesTimeToRead
    return departure == .hide || departure == .switchFrontEnd ? departure : nil
  }
}

extension Page {
  /// Words beside the choices from which on a page is one to read.
  private static var manyWords: Int { 60 }

  /// Whether someone may read it, point a camera at it or copy it down for a while without pressing a key.
  var takesTimeToRead: Bool {
    blocks.contains(where: \.isToTakeAway) || blocks.reduce(0) { $0 + $1.wordCount } >= Self.manyWords
  }
}

extension Block {
  fileprivate var isToTakeAway: Bool {
    switch self {
    case .code, .large: true
    case .heading, .paragraph, .list, .card, .notice, .choices, .field: false
    }
  }

  fileprivate var wordCount: Int {
    texts.reduce(0) { $0 + $1.string.utf8.count { $0 == UInt8(ascii: " ") } + 1 }
  }

  private var texts: [SafeText] {
    switch self {
    case .heading(let text), .paragraph(let text): [text]
    case .list(let texts, _): texts
    case .card(let card): [card.name] + [card.dial, card.answeredBy, card.state].compactMap(\.self) + card.lines
    case .notice(let notice): [notice.text]
    case .choices, .field, .code, .large: []
    }
  }
}
