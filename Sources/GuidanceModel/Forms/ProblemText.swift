/// What is wrong with a field, in words that name it.
package struct ProblemText {
  private let words: Words
  private let keys: FormWords

  package init(words: Words, keys: FormWords) {
    self.words = words
    self.keys = keys
  }

  /// One sentence that says what would be right.
  package func line(_ problem: FieldProblem, in field: FormField, title: String) -> SafeText {
    let bounds = (field.range?.lowerBound ?? 0, field.range?.upperBound ?? 0)
    return switch problem {
    case .notADate: words(.problemNotADate, ["field": title])
    case .future: words(.problemFuture, ["field": title])
    case .notANumber: words(.problemNotANumber, ["field": title])
    case .outOfRange: words(.problemOutOfRange, ["field": title, "least": "\(bounds.0)", "most": "\(bounds.1)"])
    case .notAPhone: words(.problemNotAPhone, ["field": title])
    case .notAnEmail: words(.problemNotAnEmail, ["field": title])
    case .notAPostcode: words(.problemNotAPostcode, ["field": title])
    case .tooLong: words(.problemTooLong, ["field": title, "most": "\(field.limit)"])
    case .unknownOption: words(.problemUnknownOption, ["field": title])
    }
  }

  /// A problem of a readiness, in words.
  package func line(_ problem: Readiness.Problem, of form: Form) -> SafeText {
    switch problem {
    case .rule(let rule): SafeText(words.catalogue[keys.rule(rule)] ?? rule.id)
    case .field(let index, let problem):
      line(
        problem, in: form.fields[index],
        title: words.catalogue[keys.title(of: form.fields[index])] ?? form.fields[index].id)
    }
  }
}
