/// A draft of a form: what was given so far, and when it ends.
///
/// It is a value; saving, encrypting and deleting it are done elsewhere. Entries of fields that are not asked
/// now stay, so that changing an answer back brings them back.
package struct Draft: Hashable, Sendable {
  /// When and to which route someone says it was sent; Signpost never sends.
  package struct Sending: Hashable, Sendable {
    package let at: Moment
    package let route: String

    package init(at: Moment, route: String) {
      self.at = at
      self.route = route
    }
  }

  /// More time for a draft, with the reason that was given.
  package struct Extension: Hashable, Sendable {
    package let at: Moment
    package let until: Moment
    package let reason: String

    package init(at: Moment, until: Moment, reason: String) {
      self.at = at
      self.until = until
      self.reason = reason
    }
  }

  package let id: Identifier<Draft>
  package let form: Identifier<Form>
  /// The edition of the form that its entries were last compared with.
  package var edition: FormEdition
  package let begun: Moment
  /// When an entry last changed.
  package var changed: Moment
  package var expires: Moment
  package var extensions: [Extension]
  /// When someone saw the warning that it will be deleted; nil while there is none to see.
  package var warned: Moment?
  /// The answers given before the form, by the names of question and options.
  package var screening: [String: [String]]
  /// By the field's name.
  package var entries: [String: FormEntry]
  /// Fields whose question changed since they were answered, to be looked at again.
  package var unconfirmed: Set<String>
  /// The protective marking that the organisation sets; empty for none.
  package var marking: String
  package var sent: Sending?

  package init(
    id: Identifier<Draft>, form: Identifier<Form>, edition: FormEdition, begun: Moment, changed: Moment,
    expires: Moment, extensions: [Extension] = [], warned: Moment? = nil, screening: [String: [String]] = [:],
    entries: [String: FormEntry] = [:], unconfirmed: Set<String> = [], marking: String = "", sent: Sending? = nil
  ) {
    self.id = id
    self.form = form
    self.edition = edition
    self.begun = begun
    self.changed = changed
    self.expires = expires
    self.extensions = extensions
    self.warned = warned
    self.screening = screening
    self.entries = entries
    self.unconfirmed = unconfirmed
    self.marking = marking
    self.sent = sent
  }

  /// A new draft, with what was answered before the form taken over.
  package init(
    id: Identifier<Draft>, _ form: Form, edition: FormEdition, screening: [String: [String]], at now: Moment
  ) {
    self.init(
      id: id, form: form.id, edition: edition, begun: now, changed: now,
      expires: now + Expiry.usual, screening: screening)
    for field in form.fields {
      guard let question = field.screening, let names = screening[question] else { continue }
      let known = names.filter { field.option(named: $0) != nil }
      if !known.isEmpty { entries[field.id] = FormEntry(.chosen(known), written: now) }
    }
  }

  /// Sets what stands in a field; an entry that says nothing is taken away.
  package mutating func set(_ entry: FormEntry?, for field: FormField, at now: Moment) {
    entries[field.id] = entry.flatMap { $0.isEmpty ? nil : $0 }
    unconfirmed.remove(field.id)
    changed = now
  }
}
