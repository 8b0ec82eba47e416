internal import GuidanceModel

/// The distinguishable ways through a form, for each condition in it.
///
/// Of a choice only the options that conditions name are told apart, and one of the others; of several choices every set of these; of a text,
/// whether it is answered. A condition is tried with every combination of the fields that it reads, and that those depend on; fields
/// that it does not read cannot change it, so they are left out.
struct FormWays {
  private let form: Form
  private let today: Day
  private let atoms: [Condition]

  init(_ form: Form, today: Day) {
    self.form = form
    self.today = today
    atoms = form.conditions.flatMap(\.atoms)
  }

  /// The ways that decide every condition of the form, each once.
  var all: [[String: FormEntry]] {
    let spaces = Set(form.conditions.map { reads(of: $0) })
    let ways = spaces.sorted { $0.count > $1.count }.flatMap(ways)
    return Array(Set(ways + [[:]]))
  }

  /// The fields that a condition depends on, by what it reads and by whether those are asked.
  private func reads(of condition: Condition) -> Set<Int> {
    condition.questions.reduce(into: condition.questions) { all, index in
      if let own = form.fields[index].condition { all.formUnion(reads(of: own)) }
    }
  }

  /// Every combination of the answers to some fields, each with no answer too.
  private func ways(through fields: Set<Int>) -> [[String: FormEntry]] {
    fields.sorted().reduce([[:]]) { ways, index in
      let field = form.fields[index]
      let contents = contents(of: index)
      return ways.flatMap { way in isAsked(index, way) ? [way] + contents.map { way.answering(field, $0) } : [way] }
    }
  }

  private func isAsked(_ index: Int, _ way: [String: FormEntry]) -> Bool {
    guard form.fields[index].condition != nil else { return true }
    return FormStanding(form, entries: way, on: today).live.contains(index)
  }

  /// One content for each class of answers that the conditions can tell apart.
  private func contents(of index: Int) -> [FormEntry.Content] {
    let field = form.fields[index]
    let own = atoms.filter { $0.question == index }
    switch field.kind {
    case .choice, .choices: return options(of: field, own)
    case .number: return Self.bounds(own, from: field.range?.lowerBound ?? 0).map { .typed(String($0)) }
    case .date: return Self.bounds(own, from: Self.earliest).map { .typed(Day(number: $0).description) }
    case .line, .text, .lines, .phone, .email, .postcode: return [FieldWitnesses(field, today: today).fitting]
    }
  }

  /// The first day that a date can be.
  private static let earliest = PartialDate("1900")?.earliest?.number ?? 0

  /// The numbers around every bound that a condition has.
  private static func bounds(_ atoms: [Condition], from least: Int) -> [Int] {
    let bounds = atoms.flatMap { atom -> [Int] in
      switch atom {
      case .atLeast(_, let bound), .atMost(_, let bound): [bound - 1, bound, bound + 1]
      default: []
      }
    }
    return Set(bounds + [least]).filter { $0 >= least }.sorted()
  }

  private func options(of field: FormField, _ atoms: [Condition]) -> [FormEntry.Content] {
    var named: OptionMask = []
    for case .chosen(_, let options) in atoms { named.formUnion(options) }
    let other = field.options.indices.first { !named.contains(.option($0)) }
    let single = (named.indices + (other.map { [$0] } ?? [])).map { [$0] }
    guard field.kind == .choices else { return single.map { .chosen($0.map { field.options[$0] }) } }
    let together = Self.sets(of: named.subtracting(field.alone).indices).filter { $0.count > 1 }
    return (single + together).map { .chosen($0.map { field.options[$0] }) }
  }

  /// Every set of some options; a condition names a few at most.
  private static func sets(of options: [Int]) -> [[Int]] {
    options.reduce([[]]) { sets, option in sets + sets.map { $0 + [option] } }
  }
}

extension Form {
  /// Every condition in it.
  var conditions: [Condition] { fields.compactMap(\.condition) + rules.compactMap(\.condition) }
}

extension FormRule {
  fileprivate var condition: Condition? {
    if case .condition(let condition) = test { condition } else { nil }
  }
}

extension [String: FormEntry] {
  fileprivate func answering(_ field: FormField, _ content: FormEntry.Content) -> Self {
    var next = self
    next[field.id] = FormEntry(content, written: Moment(seconds: 0))
    return next
  }
}
