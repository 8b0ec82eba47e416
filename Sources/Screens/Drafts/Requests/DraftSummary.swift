package import GuidanceModel

/// A draft as a list shows it.
package struct DraftSummary: Hashable, Sendable {
  package let id: Identifier<Draft>
  /// What stands in the first field of the form; empty while it says nothing.
  package let name: String
  package let form: Identifier<Form>?
  package let begun: Moment?
  package let changed: Moment?
  package let expires: Moment?
  package let expiry: Expiry.State
  package let isSent: Bool
  /// Why it cannot be opened; nil when it can.
  package let trouble: DraftTrouble?

  /// A draft that can be opened.
  package init(_ draft: Draft, name: String, expiry: Expiry.State) {
    id = draft.id
    self.name = name
    form = draft.form
    begun = draft.begun
    changed = draft.changed
    expires = draft.expires
    self.expiry = expiry
    isSent = draft.sent != nil
    trouble = nil
  }

  /// A file that cannot be opened.
  package init(_ id: Identifier<Draft>, trouble: DraftTrouble) {
    self.id = id
    name = ""
    form = nil
    begun = nil
    changed = nil
    expires = nil
    expiry = .kept
    isSent = false
    self.trouble = trouble
  }
}
