import GuidanceModel

/// The kinds of change that are tried on a form and its words.
enum FormMutation: String, CaseIterable, Sendable {
  case pointAtLaterField = "point a condition at a later field"
  case misspellField = "misspell a field in a condition"
  case misspellOption = "misspell an option in a condition"
  case renameOption = "rename an option of a field"
  case renameField = "rename a field"
  case duplicateField = "give a field the id of another"
  case changeKind = "change a field's kind"
  case duplicateTitle = "give a field the title of another"
  case removeWords = "remove words"
  case stopHint = "end a hint with a full stop"
  case pointRuleAtText = "point an order rule at a field of text"
  case orderItself = "compare a date with itself"
  case contradict = "join a condition with its opposite"
  case dropRule = "drop a rule"
  case dropCondition = "drop a field's condition"
  case negateCondition = "negate a condition"
  case swapOption = "swap an option in a condition"
  case swapOrder = "swap the dates of an order rule"
  case deleteFrom = "delete a 'from'"
  case dropFlag = "drop a flag or need"
  case changeSeverity = "change a rule's severity"
}

/// One change of a form or its words.
struct FormMutant: Sendable {
  let kind: FormMutation
  /// The place, in words.
  let name: String
  /// The changed trees, by their paths.
  let changes: [String: Tree]
}
