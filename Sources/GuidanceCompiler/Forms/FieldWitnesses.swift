internal import GuidanceModel

/// Values that a field's checks must take, and values that they must refuse.
struct FieldWitnesses {
  let fitting: FormEntry.Content
  let failing: [(text: FormEntry.Content, problem: FieldProblem)]

  init(_ field: FormField, today: Day) {
    var failing: [(FormEntry.Content, FieldProblem)] = []
    switch field.kind {
    case .choice, .choices:
      fitting = .chosen(Array(field.options.prefix(1)))
      failing = [(.chosen(["-"]), .unknownOption)]
    case .date:
      fitting = .typed("1 2 2003")
      failing =
        [(.typed("30 2 2003"), .notADate)] + (field.isPast ? [(.typed("\((today + 1).date.year + 1)"), .future)] : [])
    case .number:
      fitting = .typed(String(field.range?.lowerBound ?? 0))
      let above = field.range.map { [(FormEntry.Content.typed(String($0.upperBound + 1)), FieldProblem.outOfRange)] }
      failing = [(.typed("ten"), .notANumber)] + (above ?? [])
    case .phone:
      fitting = .typed("0".repeated(11))
      failing = [(.typed("home"), .notAPhone)]
    case .email:
      fitting = .typed("a@b.cd")
      failing = [(.typed("a at b"), .notAnEmail)]
    case .postcode:
      fitting = .typed("M1 1AE")
      failing = [(.typed("town"), .notAPostcode)]
    case .line, .text, .lines:
      fitting = .typed("a")
    }
    let isTyped = !field.kind.hasOptions
    self.failing = failing + (isTyped ? [(.typed("a".repeated(field.limit + 1)), .tooLong)] : [])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
