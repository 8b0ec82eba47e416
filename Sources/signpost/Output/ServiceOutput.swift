import Directory
import GuidanceModel

/// A local service as scripts read it; every text as its feed gives it.
struct ServiceOutput: Encodable {
  struct Phone: Encodable {
    let number: String
    let `extension`: String?
    let kind: String?
    let note: String?
    let languages: [String]

    init(_ phone: ServicePhone) {
      number = phone.number
      `extension` = phone.extension
      kind = phone.kind
      note = phone.note
      languages = phone.languages
    }
  }

  struct Site: Encodable {
    let name: String?
    let address: [String]
    let postcode: String?
    let latitude: Double?
    let longitude: Double?
    let masked: Bool
    let phones: [Phone]
  }

  struct Person: Encodable {
    let name: String?
    let title: String?
    let email: String?
    let phones: [Phone]
  }

  let id: String
  let name: String
  let otherNames: [String]
  let organisation: String?
  let status: String
  let alert: String?
  let phones: [Phone]
  let emails: [String]
  let links: [String]
  let sites: [Site]
  let open: String
  let opens: String?
  let closes: String?
  let areas: [String]
  let leastAge: Int?
  let mostAge: Int?
  let eligibility: [String]
  let costs: [String]
  let languages: [String]
  let access: [String]
  let applying: [String]
  let needs: [String]
  let description: [String]
  let people: [Person]?
  let assured: String?
  let changed: String?
  let feed: String
  let imported: String

  init(_ service: LocalService, at time: LocalTime, holidays: BankHolidays, withPrivate: Bool) {
    let state = OpenOutput(service.state(at: time, holidays: holidays))
    id = service.id.description
    name = service.name
    otherNames = service.otherNames
    organisation = service.organisation
    status = service.status.rawValue
    alert = service.alert
    phones = service.phones.map(Phone.init)
    emails = service.emails
    links = service.links.map(\.address)
    sites = service.sites.map(Site.init)
    open = state.open
    opens = state.opens
    closes = state.closes
    areas = service.areas
    leastAge = service.ages?.least
    mostAge = service.ages?.most
    eligibility = service.eligibility
    costs = service.costs
    languages = service.languages
    access = service.access
    applying = service.applying
    needs = service.needs
    description = service.description
    people = withPrivate ? service.people.map(Person.init) : nil
    assured = service.assured?.description
    changed = service.changed?.description
    feed = service.feed
    imported = service.imported.description
  }
}

extension ServiceOutput.Site {
  init(_ site: ServiceSite) {
    self.init(
      name: site.name, address: site.address, postcode: site.postcode, latitude: site.point?.latitude,
      longitude: site.point?.longitude, masked: site.isMasked, phones: site.phones.map(ServiceOutput.Phone.init))
  }
}

extension ServiceOutput.Person {
  init(_ person: ServicePerson) {
    self.init(
      name: person.name, title: person.title, email: person.email, phones: person.phones.map(ServiceOutput.Phone.init))
  }
}
