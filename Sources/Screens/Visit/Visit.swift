internal import Guidance
package import GuidanceModel
package import Pages

/// One visit: the screens that are open, the last one on top.
///
/// It keeps nothing but the screens, and those keep nothing but answers and what stands in a text field.
package struct Visit: Conversation {
  private var surroundings: Surroundings
  private var screens: [any Screen]

  package init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    screens = [HomeScreen(surroundings)]
  }

  /// A visit that begins at a questionnaire, with the home screen below it.
  package init(_ surroundings: Surroundings, asking questionnaire: Identifier<Questionnaire>) {
    self.init(surroundings)
    open(.questions(questionnaire, known: [:]))
  }

  /// The page of one contact by itself.
  package static func page(of contact: Contact, in surroundings: Surroundings, at time: LocalTime) -> Page {
    Page(ContactScreen(contact, surroundings), at: time)
  }

  /// The page of one topic by itself.
  package static func page(of topic: Topic, in surroundings: Surroundings, at time: LocalTime) -> Page {
    Page(TopicScreen(topic, surroundings), at: time)
  }

  package func page(at now: Moment) -> Page {
    var page = Page(top, at: LocalTime(now))
    page.identity = "\(screens.count) \(page.identity)"
    // In a text field a digit is text.
    page.emergency = surroundings.words[page.focus == .field ? .headerEmergencyTyping : .headerEmergency]
    page.commands = commands
    return page
  }

  package mutating func take(_ event: Event, at now: Moment) -> Departure? {
    guard case .command(let command) = event else { return apply(event) }
    return perform(command)
  }

  private var top: any Screen { screens[screens.count - 1] }

  private var commands: [CommandLabel] {
    let words = surroundings.words
    let isFirst = screens.count == 1
    // What does not fit the footer goes from the right, so the way back stands first.
    return [
      CommandLabel(.back, label: words[.commandBack], unavailable: isFirst ? words[.commandNoBack] : nil),
      CommandLabel(.why, label: words[.commandWhy], unavailable: top.offersReason ? nil : words[.commandNoWhy]),
      CommandLabel(.search, label: words[.commandSearch]), CommandLabel(.all, label: words[.commandAll]),
      CommandLabel(.help, label: words[.commandHelp]), CommandLabel(.hide, label: words[.commandHide]),
    ]
  }

  @discardableResult
  private mutating func apply(_ event: Event) -> Departure? {
    var screen = top
    let move = screen.take(event, in: surroundings)
    screens[screens.count - 1] = screen
    return move.flatMap { follow($0) }
  }

  private mutating func perform(_ command: Command) -> Departure? {
    switch command {
    case .hide: return .hide
    case .lines: return .switchFrontEnd
    case .back: back()
    case .home: screens = [HomeScreen(surroundings)]
    case .emergency: openOnce(.emergency)
    case .search: return openOnce(.search) ? nil : apply(.command(.search))
    case .help: openOnce(.help)
    case .all: openOnce(.all)
    case .why: return apply(.command(.why))
    }
    return nil
  }

  private mutating func follow(_ move: Move) -> Departure? {
    switch move {
    case .open(let destination): open(destination)
    case .openBoth(let first, let second):
      open(first)
      open(second)
    case .back: back()
    case .revisit(let question): revisit(question)
    case .depart(let departure): return departure
    }
    return nil
  }

  private mutating func back() {
    var screen = top
    let stepped = screen.stepBack()
    screens[screens.count - 1] = screen
    if !stepped, screens.count > 1 { screens.removeLast() }
  }

  private mutating func open(_ destination: Destination) {
    if case .questions(let questionnaire, _) = destination { surroundings = surroundings.learning(questionnaire) }
    screens.append(destination.screen(in: surroundings))
  }

  /// Opens a screen that has only one place, and says whether it was not on top already.
  @discardableResult
  private mutating func openOnce(_ destination: Destination) -> Bool {
    let screen = destination.screen(in: surroundings)
    guard screen.identity != top.identity else { return false }
    screens.append(screen)
    return true
  }

  /// Goes down to the questions, and asks one of them again.
  private mutating func revisit(_ question: Int) {
    guard let index = screens.lastIndex(where: { $0 is QuestionScreen }), var asking = screens[index] as? QuestionScreen
    else { return }
    asking.revisit(question, in: surroundings)
    screens = Array(screens[..<index]) + [asking]
  }
}

extension Page {
  /// What a screen shows at a time, without commands.
  fileprivate init(_ screen: some Screen, at time: LocalTime) {
    let sheet = screen.sheet(at: time)
    self.init(
      identity: screen.identity, trail: screen.crumb.map { [$0] } ?? [], title: sheet.title, blocks: sheet.blocks,
      focus: sheet.focus)
  }
}
