internal import Guidance
internal import GuidanceModel
internal import Pages

/// An open draft: the list of its sections, and the pages below it.
///
/// It keeps the draft as a value and changes it with every key, so that what is half typed is saved too.
struct DraftScreen: PagedScreen {
  var draft: Draft
  let form: Form
  var surroundings: Surroundings
  let keys: FormWords
  /// How the last save went.
  var saving: DraftSaving
  var stops: [PageStop<DraftPlace>]

  init(_ draft: Draft, _ form: Form, at now: Moment, _ surroundings: Surroundings) {
    self.draft = draft
    self.form = form
    self.surroundings = surroundings
    keys = FormWords(form.id)
    saving = .saved(draft.changed)
    stops = [PageStop(.sections)]
    settle(at: now)
    if EditionChange(of: draft, to: FormEdition(form, words: surroundings.words.catalogue)) != nil {
      push(.edition, at: now)
    } else if draft.entries.values.allSatisfy(\.text.isEmpty) {
      push(.about, at: now)
    }
  }

  var identity: String { "draft \(stops.count) \(stop.place) \(stop.trouble != nil)" }
  var crumb: SafeText? { surroundings.worded(keys.title) }
  var words: Words { surroundings.words }
  var banner: [Block] { saving.blocks(words) }
  var status: PageStatus? { saving.status(words) }

  func standing(on today: Day) -> FormStanding { FormStanding(form, entries: draft.entries, on: today) }

  func title(of field: Int) -> SafeText { surroundings.worded(keys.title(of: form.fields[field])) }

  mutating func perform(_ action: DraftAction, at now: Moment) -> Move? {
    stop.trouble = nil
    switch action {
    case .go(let place): push(place, at: now)
    case .turn(let place): turn(to: place, at: now)
    case .back: return stepBack() ? nil : .back
    case .sections: stops = [PageStop(.sections)]
    case .choose(let option): choose(option, at: now)
    case .accept: return accept(at: now)
    case .say(let instead): say(instead, at: now)
    case .clear: clear(at: now)
    case .adoptEdition:
      draft.adopt(FormEdition(form, words: words.catalogue))
      stops.removeLast()
    case .unsend: draft.sent = nil
    case .ask(let request): return .ask(request)
    case .leave(let move): return move
    }
    return nil
  }

  /// Takes the answer to what a page asked for.
  mutating func take(_ reply: DraftReply, at now: Moment) -> Move? {
    switch reply {
    case .failed(let trouble): stop.trouble = trouble
    case .written(let path):
      stops.removeAll { $0.place.leadsToFile }
      push(.written(path), at: now)
    case .locksAfter(let minutes): surroundings.lockMinutes = minutes
    case .deleted: return .back
    case .found, .unlocked, .opened, .saved, .closed: break
    }
    settle(at: now)
    return nil
  }
}

extension DraftPlace {
  /// Whether it is a step of writing a file.
  fileprivate var leadsToFile: Bool {
    switch self {
    case .recipient, .path, .confirm, .elsewhere: true
    default: false
    }
  }
}
