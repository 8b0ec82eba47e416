internal import Guidance
internal import GuidanceModel
internal import Pages

/// One local service with all that its feed says of it.
struct ServiceScreen: MenuScreen {
  private let id: ServiceID
  private var page: ServicePage?
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let surroundings: Surroundings

  init(_ id: ServiceID, _ surroundings: Surroundings) {
    self.id = id
    self.surroundings = surroundings
    words = surroundings.words
    entries = [Entry(words[.servicePageOtherHelp], to: .contacts)]
    menu = Menu(count: entries.count)
  }

  /// A screen that has its service.
  init(_ service: LocalService, withPeople: Bool, _ surroundings: Surroundings) {
    self.init(service.id, surroundings)
    page = ServicePage(service, withPeople: withPeople, surroundings)
  }

  var identity: String { "service \(id)" }
  var crumb: SafeText? { words[.servicePageCrumb] }
  var title: SafeText { page?.title ?? words[.servicePageCrumb] }

  var firstServiceRequest: ServiceRequest? { page == nil ? .open(id) : nil }

  func blocks(at time: LocalTime) -> [Block] {
    page?.blocks(at: time) ?? [.paragraph(words[.servicePageMissing])]
  }

  mutating func take(_ reply: ServiceReply) -> Move? {
    if case .service(let service?) = reply { page = ServicePage(service, withPeople: false, surroundings) }
    return nil
  }
}
