import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Screens

/// The directory of helplines, or one of them.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "The directory of helplines, or one of them.")

  @Argument(help: "The id of one contact.")
  var id: String?

  @Option(name: .customLong("for"), help: "Only those for: public, child, staff or volunteer.")
  var audience: Audience?

  @Option(help: "Only those for: england, wales, scotland or northern-ireland.")
  var nation: Nation?

  @OptionGroup var at: TimeOption
  @OptionGroup var format: FormatOption

  func run() throws {
    let library = Library.builtIn
    let holidays = library.bankHolidays
    guard let id else {
      try list(library.contacts.filter(fits), holidays)
      return
    }
    guard let contact = library.contact(Identifier(id)) else { throw unknown(library) }
    if format.json {
      try JSON.print(ContactOutput(contact, at: at.time, holidays: holidays))
    } else {
      let surroundings = Surroundings(library)
      PlainPage.print(Visit.page(of: contact, in: surroundings, at: at.time), words: surroundings.words)
    }
  }

  private func fits(_ contact: Contact) -> Bool {
    let isForAudience = audience.map(contact.serves) ?? true
    let isForNation = nation.map { contact.serves($0) } ?? true
    let isOpen = at.openAt.map { time in contact.isOpen(at: time, holidays: Library.builtIn.bankHolidays) } ?? true
    return isForAudience && isForNation && isOpen
  }

  private func list(_ contacts: [Contact], _ holidays: BankHolidays) throws {
    if format.json {
      try JSON.print(contacts.map { ContactOutput($0, at: at.time, holidays: holidays) })
    } else {
      for contact in contacts {
        print([contact.id.text, contact.name, contact.mainChannel?.dial ?? "-"].joined(separator: "\t"))
      }
    }
    if contacts.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }

  private func unknown(_ library: Library) -> Complaint {
    let near = Nearest.names(to: id ?? "", in: library.contacts.map(\.id.text))
    let hint = near.isEmpty ? "'signpost contacts' lists them" : "did you mean \(near.joined(separator: ", "))?"
    return Complaint(status: .noSuchInput, text: "there is no contact with that id; \(hint)")
  }
}

extension Contact {
  /// Whether its main channel is known to answer at a time, itself or by someone else.
  func isOpen(at time: LocalTime, holidays: BankHolidays) -> Bool {
    switch mainChannel?.hours.state(at: time, holidays: holidays) {
    case .open, .passedOn: true
    case .closed, .unknown, nil: false
    }
  }
}

extension Audience: ExpressibleByArgument {}
extension Nation: ExpressibleByArgument {}
