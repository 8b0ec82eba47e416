/// How someone wants, or is able, to make contact.
package enum Way: String, CaseIterable, Sendable {
  case voice, text, relay, bsl, online
  case noName = "no-name"
  case charity

  /// The kinds of channel that serve it; for the last two any that can be used there and then.
  package var kinds: [Channel.Kind] {
    switch self {
    case .voice: [.phone]
    case .text: [.text, .chat]
    case .relay: [.relay, .textphone]
    case .bsl: [.bsl]
    case .online: [.form]
    case .noName, .charity: [.phone, .text, .chat, .form]
    }
  }
}
