internal import GuidanceModel

/// What a proof asks of a contact, path by path.
struct ListedContact {
  private let nations: [Bool]
  private let servesEveryNation: Bool
  private let audiences: [Bool]
  /// Whether someone other than 999 answers at any hour by voice, or an online form is always there.
  let isReachable: Bool

  init(_ contact: Contact) {
    nations = Nation.allCases.map { contact.serves($0) }
    servesEveryNation = contact.serves(nil)
    audiences = Audience.allCases.map { contact.serves($0) }
    isReachable =
      contact.id != .emergency
      && (contact.isReachableAtAnyHour(by: .voice) || contact.isReachableAtAnyHour(by: .online))
  }

  func serves(_ nation: Nation?, _ audience: Audience) -> Bool {
    (nation.map { nations[$0.index] } ?? servesEveryNation) && audiences[audience.index]
  }
}

extension Nation {
  fileprivate var index: Int {
    switch self {
    case .england: 0
    case .wales: 1
    case .scotland: 2
    case .northernIreland: 3
    }
  }
}

extension Audience {
  fileprivate var index: Int {
    switch self {
    case .public: 0
    case .child: 1
    case .staff: 2
    case .volunteer: 3
    }
  }
}
