import GuidanceModel
import Pages

/// A visit to one page that asks for a passphrase.
struct SecretVisit: Conversation {
  private(set) var input = TextInput()

  func page(at now: Moment) -> Page {
    Page(
      identity: "secret", title: "Open",
      blocks: [.field(Field(label: "Passphrase", input: input, isSecret: true))], focus: .field,
      commands: Page.sampleCommands)
  }

  mutating func take(_ event: Event, at now: Moment) -> Departure? {
    switch event {
    case .edit(let edit): input.apply(edit)
    case .command(.hide): return .hide
    default: break
    }
    return nil
  }
}
