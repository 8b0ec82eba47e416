internal import Guidance
internal import GuidanceModel

/// A consultation that has ended, with its contacts looked up.
struct Result: Sendable {
  let outcome: Outcome
  let help: Help
  /// The contacts listed, in order.
  let contacts: [Contact]

  init?(_ consultation: Consultation, _ library: Library) {
    guard let index = consultation.walk.outcome, let help = consultation.help(contact: library.contact) else {
      return nil
    }
    let outcome = consultation.questionnaire.outcomes[index]
    self.outcome = outcome
    self.help = help
    contacts = help.listings.compactMap { library.contact(outcome.contacts[$0].contact) }
  }
}
