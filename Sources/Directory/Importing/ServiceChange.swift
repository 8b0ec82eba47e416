package import GuidanceModel

/// What changed about a service between two imports.
package struct ServiceChange: Equatable, Sendable {
  /// What changed, the parts that can harm first.
  package enum Part: Int, CaseIterable, Sendable {
    case phone, status, hours, address, link, name, eligibility, cost, description, added, removed
  }

  package let id: ServiceID
  package let name: String
  package let part: Part
  package let old: String?
  package let new: String?

  package init(id: ServiceID, name: String, part: Part, old: String?, new: String?) {
    self.id = id
    self.name = name
    self.part = part
    self.old = old
    self.new = new
  }
}

extension ServiceChange {
  /// The parts in which two services differ.
  static func between(_ old: LocalService, _ new: LocalService) -> [ServiceChange] {
    Part.allCases.compactMap { part in
      let (before, after) = (part.text(of: old), part.text(of: new))
      return before == after ? nil : ServiceChange(id: new.id, name: new.name, part: part, old: before, new: after)
    }
  }
}

extension ServiceChange.Part {
  fileprivate func text(of service: LocalService) -> String? {
    let text =
      switch self {
      case .phone: lines((service.phones + service.sites.flatMap(\.phones)).map(\.line))
      case .status: service.status.rawValue
      case .hours: lines(([service.hours] + service.sites.map(\.hours)).filter { !$0.isEmpty }.map(\.encoded))
      case .address:
        lines(service.sites.map { ($0.address + [$0.postcode].compactMap(\.self)).joined(separator: ", ") })
      case .link: lines(service.emails + service.links.map(\.address))
      case .name: lines([service.name] + service.otherNames + [service.organisation].compactMap(\.self))
      case .eligibility: lines(service.eligibility + service.areas + [service.ages?.line].compactMap(\.self))
      case .cost: lines(service.costs + service.applying)
      case .description: lines(service.description)
      case .added, .removed: ""
      }
    return text.isEmpty ? nil : text
  }

  private func lines(_ parts: [String]) -> String { parts.joined(separator: "; ") }
}

extension ServicePhone {
  fileprivate var line: String { [number, `extension`.map { "ext. \($0)" }].compactMap(\.self).joined(separator: " ") }
}

extension ServiceAges {
  fileprivate var line: String { "\(least.map(String.init) ?? "")-\(most.map(String.init) ?? "")" }
}
