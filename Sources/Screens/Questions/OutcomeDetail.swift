internal import GuidanceModel

/// What can be read about an outcome, one thing a page.
enum OutcomeDetail: String, Sendable {
  case whatHappens = "what-happens"
  case haveReady = "have-ready"
  case urgentIf = "urgent-if"
  case meanwhile

  var phrase: Phrase {
    switch self {
    case .whatHappens: .outcomeWhatHappens
    case .haveReady: .contactHaveReady
    case .urgentIf: .outcomeUrgentIf
    case .meanwhile: .outcomeMeanwhile
    }
  }
}
