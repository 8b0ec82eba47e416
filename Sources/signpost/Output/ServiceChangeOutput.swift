import Directory
import GuidanceModel

/// A change of a service, as scripts read it.
struct ServiceChangeOutput: Encodable {
  let id: String
  let name: String
  /// phone, status, hours, address, link, name, eligibility, cost, description, added or removed.
  let what: String
  let old: String?
  let new: String?

  init(_ change: ServiceChange) {
    id = change.id.description
    name = change.name
    what = "\(change.part)"
    old = change.old
    new = change.new
  }

  var line: String {
    [what, SafeText(id).string, SafeText(name).string, SafeText(old ?? "-").string, SafeText(new ?? "-").string]
      .joined(separator: "\t")
  }
}
