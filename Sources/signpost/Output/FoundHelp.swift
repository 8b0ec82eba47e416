import Guidance
import GuidanceModel

/// What was found before it is put in order.
struct FoundHelp {
  let results: Search.Results
  let services: [ServiceMatch]
  let lookedFor: [String]
}
