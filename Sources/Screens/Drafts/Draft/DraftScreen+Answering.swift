internal import GuidanceModel
internal import Pages

/// What is typed, ticked and chosen on the pages of a draft.
extension DraftScreen {
  func input(for place: DraftPlace) -> TextInput? {
    switch place {
    case .field(let index):
      let field = form.fields[index]
      guard !field.kind.hasOptions else { return nil }
      let text = draft.entries[field.id]?.text ?? ""
      return field.kind.isLong ? TextInput(long: text, limit: field.limit) : TextInput(text, limit: field.limit)
    case .seen(let index): return TextInput(draft.entries[form.fields[index].id]?.seen ?? "", limit: 100)
    case .marking: return TextInput(draft.marking, limit: 60)
    case .recipient, .sending, .extending, .confirm, .deleting: return TextInput()
    case .path, .receipt, .elsewhere: return TextInput(limit: 1_000)
    default: return nil
    }
  }

  func ticked(on place: DraftPlace) -> OptionMask {
    switch place {
    case .basis(let index):
      let basis = draft.entries[form.fields[index].id]?.basis ?? []
      return mask(FormEntry.Basis.allCases.indices.filter { basis.contains(FormEntry.Basis.allCases[$0]) })
    case .field(let index):
      guard case .chosen(let names)? = draft.entries[form.fields[index].id]?.content else { return [] }
      return mask(names.compactMap(form.fields[index].option))
    default: return []
    }
  }

  func selected(on place: DraftPlace) -> Int {
    if case .field = place { ticked(on: place).indices.first ?? 0 } else { 0 }
  }

  var alone: OptionMask {
    if case .field(let index) = stop.place { form.fields[index].alone } else { [] }
  }

  private func mask(_ options: [Int]) -> OptionMask { OptionMask(options.map(OptionMask.option)) }

  /// What is typed or ticked is in the draft at once, so that it is saved before someone goes on.
  mutating func keep(at now: Moment) {
    let text = stop.input?.text ?? ""
    switch stop.place {
    case .field(let index) where form.fields[index].kind.hasOptions:
      set(.chosen(stop.ticked.indices.map { form.fields[index].options[$0] }), for: index, at: now)
    case .field(let index): set(.typed(text), for: index, at: now)
    case .basis(let index):
      let field = form.fields[index].id
      let basis = Set(stop.ticked.indices.map { FormEntry.Basis.allCases[$0] })
      draft.entries[field]?.basis = basis
    case .seen(let index):
      let field = form.fields[index].id
      draft.entries[field]?.seen = text
    case .marking: draft.marking = text
    default: break
    }
  }

  mutating func choose(_ option: Int, at now: Moment) {
    guard case .field(let index) = stop.place else { return }
    set(.chosen([form.fields[index].options[option]]), for: index, at: now)
    goOn(from: index, at: now)
  }

  mutating func say(_ instead: Instead, at now: Moment) {
    guard case .field(let index) = stop.place else { return }
    set(.instead(instead), for: index, at: now)
    goOn(from: index, at: now)
  }

  mutating func clear(at now: Moment) {
    guard case .field(let index) = stop.place else { return }
    draft.set(nil, for: form.fields[index], at: now)
    turn(to: stop.place, at: now)
  }

  /// Keeps how a fact is known when its words change.
  private mutating func set(_ content: FormEntry.Content, for index: Int, at now: Moment) {
    let old = draft.entries[form.fields[index].id]
    guard old?.content != content else { return }
    let entry = FormEntry(content, basis: old?.basis ?? [], seen: old?.seen ?? "", written: now)
    draft.set(entry, for: form.fields[index], at: now)
  }

  // MARK: Going on

  mutating func accept(at now: Moment) -> Move? {
    let typed = stop.typed
    switch stop.place {
    case .field(let index): acceptField(index, at: now)
    case .basis(let index): turn(to: .seen(index), at: now)
    case .seen(let index): goOn(from: index, at: now)
    case .marking: stops.removeLast()
    case .extending:
      guard !typed.isEmpty, draft.extend(at: now, reason: typed) else { return sayProblem() }
      stops.removeLast()
    case .sending where !typed.isEmpty:
      draft.sent = Draft.Sending(at: now, route: typed)
      stops = [PageStop(.sections)]
    case .recipient where !typed.isEmpty: push(.path(.age, recipient: typed), at: now)
    case .path(let format, let recipient) where !typed.isEmpty:
      let order = ExportOrder(format: format, path: typed, recipient: recipient)
      guard format.isPlain else { return .ask(.export(draft, order)) }
      push(.confirm(order), at: now)
    case .confirm(let order): return hasTypedWord ? .ask(.export(draft, order)) : sayProblem()
    case .deleting: return hasTypedWord ? .ask(.delete(draft, receiptFolder: nil)) : sayProblem()
    case .receipt where !typed.isEmpty: return .ask(.delete(draft, receiptFolder: typed))
    case .elsewhere where !typed.isEmpty: return .ask(.saveCopy(draft, folder: typed))
    default: break
    }
    return nil
  }

  private var hasTypedWord: Bool { stop.typed.lowercased() == words[.confirmWord].string.lowercased() }

  private mutating func sayProblem() -> Move? {
    stop.showsProblem = true
    return nil
  }

  /// What is wrong is said once; going on again goes on.
  private mutating func acceptField(_ index: Int, at now: Moment) {
    if standing(on: LocalTime(now).day).problems[index] != nil, !stop.showsProblem {
      stop.showsProblem = true
      stop.isTyping = stop.input != nil
      return
    }
    draft.unconfirmed.remove(form.fields[index].id)
    let entry = draft.entries[form.fields[index].id]
    guard form.fields[index].isFact, let entry, !entry.isEmpty, case .typed = entry.content, entry.basis.isEmpty else {
      return goOn(from: index, at: now)
    }
    turn(to: .basis(index), at: now)
  }

  /// The next field of the section, or back to where the field was opened from.
  private mutating func goOn(from index: Int, at now: Moment) {
    stops.removeLast()
    if case .field = stop.place { stops.removeLast() }
    guard case .section(let number) = stop.place,
      let next = standing(on: LocalTime(now).day).live(in: form.sections[number]).first(where: { $0 > index })
    else { return }
    push(.field(next), at: now)
  }
}
