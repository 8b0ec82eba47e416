internal import Guidance
internal import GuidanceModel
internal import Pages

/// The questions of a consultation, one at a time.
///
/// It keeps the answers and how many of them stand behind the question that is shown; everything else
/// is derived by walking.
struct QuestionScreen: Screen {
  private(set) var consultation: Consultation
  /// Answers that were known before the first question, which are not asked unless someone goes back.
  private let known: Set<Int>
  /// How many questions of the walk stand behind the one that is shown.
  private var position = 0
  private var menu = Menu(count: 0)
  private var ticked: OptionMask = []
  /// Whether a changed answer leads back to the list of answers.
  private var isRevisiting = false
  private var showsReason = false
  private let surroundings: Surroundings
  private let keys: QuestionnaireWords

  init(_ questionnaire: Questionnaire, known: [String: String], _ surroundings: Surroundings) {
    var consultation = Consultation(questionnaire)
    for (question, option) in known {
      guard let answer = try? questionnaire.answer([option], to: question) else { continue }
      consultation.answers[answer.question] = answer.answer
    }
    self.consultation = consultation
    self.known = Set(consultation.answers.keys)
    self.surroundings = surroundings
    keys = QuestionnaireWords(questionnaire.id)
    show()
  }

  var identity: String { "question \(position) \(question.id) \(showsReason)" }
  var crumb: SafeText? { surroundings.worded(keys.title) }
  var offersReason: Bool { true }

  private var words: Words { surroundings.words }
  private var questionnaire: Questionnaire { consultation.questionnaire }

  /// The question that is shown.
  private var questionIndex: Int {
    let walk = consultation.walk
    return position < walk.stops.count ? walk.stops[position].question : walk.nextQuestion ?? questionnaire.start
  }

  /// How many questions were asked before this one; what was known is not counted.
  private var askedBefore: Int {
    consultation.walk.stops.prefix(position).count { !known.contains($0.question) }
  }

  private var question: Question { questionnaire.questions[questionIndex] }

  func sheet(at time: LocalTime) -> Sheet {
    let question = question
    let ticks = question.kind == .choices
    let choices = menu.choices(moreLabel: words[.menuMore], ticked: ticks ? { ticked.contains(.option($0)) } : nil) {
      option in
      let name = question.options[option]
      let hint = surroundings.lines(key: keys.hint(name, of: question)).first
      return (surroundings.worded(keys.option(name, of: question)), hint)
    }
    return Sheet(
      title: surroundings.worded(keys.title(of: question)),
      blocks: above(question, ticks: ticks) + [.choices(choices)] + below,
      focus: .choice(menu.focus))
  }

  /// The number of the question and how many more there can be; those that are not asked do not count.
  private var number: SafeText {
    let behind = consultation.walk.stops.prefix(position).map(\.question)
    let ahead = known.subtracting(behind + [questionIndex]).count
    let more = min(questionnaire.mostQuestions(after: questionIndex), questionnaire.longest - position - 1) - ahead
    let phrase = more > 0 ? Phrase.questionNumber : .questionLast
    return words(phrase, ["number": "\(askedBefore + 1)", "more": "\(more)"])
  }

  private func above(_ question: Question, ticks: Bool) -> [Block] {
    let number = Block.paragraph(number)
    let contacts = question.contacts.compactMap(surroundings.library.contact).flatMap { contact -> [Block] in
      let dial = contact.mainChannel?.dial.map { SafeText($0) }
      return [.card(ContactCard(name: SafeText(contact.name), dial: dial))]
    }
    let reason: [Block] =
      showsReason ? [.notice(Notice(.note, surroundings.worded(keys.reason(for: question))))] : []
    let help = surroundings.lines(key: keys.help(for: question))
    let helpBlocks: [Block] = help.count > 2 ? [.list(help, .points)] : help.map(Block.paragraph)
    return contacts + [number] + reason + helpBlocks + (ticks ? [.paragraph(words[.questionTick])] : [])
  }

  private var below: [Block] { isRevisiting ? [.paragraph(words[.questionChanging])] : [] }

  mutating func take(_ event: Event, in surroundings: Surroundings) -> Move? {
    switch event {
    case .command(.why): showsReason.toggle()
    case .tick: tick()
    case .answer: return answer()
    default: menu.move(event)
    }
    return nil
  }

  mutating func stepBack() -> Bool {
    guard position > 0 else { return false }
    position -= 1
    isRevisiting = false
    show()
    return true
  }

  /// Asks a question of the walk again; the answers after it stay.
  mutating func revisit(_ question: Int, in surroundings: Surroundings) {
    guard let stop = consultation.walk.stops.firstIndex(where: { $0.question == question }) else { return }
    position = stop
    isRevisiting = true
    show()
  }

  // MARK: - Answering

  private mutating func tick() {
    guard question.kind == .choices, case .entry(let option)? = menu.focused else { return }
    let mask = OptionMask.option(option)
    if ticked.contains(mask) {
      ticked.subtract(mask)
    } else if question.alone.contains(mask) {
      ticked = mask
    } else {
      ticked = ticked.subtracting(question.alone).union(mask)
    }
  }

  private mutating func answer() -> Move? {
    switch menu.focused {
    case .more: menu.showMore()
    case .entry(let option): return give(chosen(option))
    case nil: break
    }
    return nil
  }

  /// What Enter takes: the ticked options, or the one that has the focus where none is ticked.
  private func chosen(_ option: Int) -> Answer {
    .options(question.kind == .choices && !ticked.isEmpty ? ticked : .option(option))
  }

  /// A changed answer leads back to the list of answers, but never past the page about 999.
  private mutating func give(_ answer: Answer) -> Move? {
    consultation.answers[questionIndex] = answer
    position += 1
    let walk = consultation.walk
    if isRevisiting { position = walk.stops.count }
    while position < walk.stops.count, known.contains(walk.stops[position].question) { position += 1 }
    guard position >= walk.stops.count, let outcome = walk.outcome else {
      show()
      return nil
    }
    position = walk.stops.count - 1
    let showsAnswers = isRevisiting && questionnaire.urgency(of: outcome, for: walk.standing.answers) != .emergency
    isRevisiting = false
    show()
    return showsAnswers ? .openBoth(.outcome(consultation), .review(consultation)) : .open(.outcome(consultation))
  }

  /// Puts the focus on the answer that was given before, if one was.
  private mutating func show() {
    showsReason = false
    ticked = []
    var selected = 0
    if case .options(let mask)? = consultation.answers[questionIndex] {
      selected = mask.indices.first ?? 0
      if question.kind == .choices { ticked = mask }
    }
    menu = Menu(count: question.options.count, selected: selected)
  }
}
