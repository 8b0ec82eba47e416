/// A person whom a feed names.
package struct ServicePerson: Hashable, Sendable {
  package var name: String?
  package var title: String?
  package var email: String?
  package var phones: [ServicePhone]

  package init(name: String? = nil, title: String? = nil, email: String? = nil, phones: [ServicePhone] = []) {
    self.name = name
    self.title = title
    self.email = email
    self.phones = phones
  }
}
