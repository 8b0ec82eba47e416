internal import GuidanceModel

/// How to reach whoever a record is about: its own phones and addresses, those of its desks, and its people.
struct ServiceReach {
  private(set) var phones: [ServicePhone] = []
  private(set) var emails: [String] = []
  private(set) var people: [ServicePerson] = []
  private var numbers: Set<[String?]> = []
  private var addresses: Set<String> = []

  /// Reads the phones, the e-mail address and the contacts of a record.
  ///
  /// A contact that is no person gives its phones and its address to the record. A number that a person has too stays
  /// among the record's own where the record gives it itself.
  init(_ record: JSONValue) { addAll(record) }

  /// Reads a `service_at_location` together with its location.
  init(place: JSONValue) {
    addAll(place)
    if let location = place["location"] { addAll(location) }
  }

  private mutating func addAll(_ record: JSONValue) {
    add(record)
    for contact in record.list("contacts") {
      if PersonalName.isPerson(contact.members) {
        people.append(ServicePerson(contact))
      } else {
        add(contact)
      }
    }
  }

  private mutating func add(_ record: JSONValue) {
    let given = record.list("phones").compactMap { ServicePhone($0) }
    phones += given.filter { numbers.insert([$0.number, $0.extension]).inserted }
    let said = record["email"]?.said.map(Self.addresses) ?? []
    emails += said.filter { addresses.insert($0).inserted }
  }

  private static let separators: Set<Unicode.Scalar> = ["/", ";", ","]

  /// The e-mail addresses of a field that may hold several; the field as it is where none can be told apart.
  static func addresses(_ field: String) -> [String] {
    guard field.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 || "/;,".utf8.contains($0) }) else { return [field] }
    let pieces = field.unicodeScalars.split { separators.contains($0) || $0.properties.isWhitespace }.map(String.init)
    let addresses = pieces.filter { $0.contains("@") }
    return addresses.isEmpty ? [field] : addresses
  }
}

extension ServicePerson {
  /// A contact as a person.
  init(_ contact: JSONValue) {
    self.init(
      name: contact.line("name"), title: contact.line("title") ?? contact.line("department"),
      email: contact["email"]?.said, phones: contact.list("phones").compactMap { ServicePhone($0) })
  }
}
