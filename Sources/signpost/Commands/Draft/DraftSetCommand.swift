import ArgumentParser
import Edge
import GuidanceModel
import Screens

/// Sets what stands in one field.
struct DraftSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what stands in a field of a draft.",
    discussion: """
      The value comes from standard input or --value-fd. For a choice it is the name of an option, or several with a \
      plus between them. An empty value empties the field.
      """)

  @Argument(help: "The id of a draft.")
  var id: String

  @Argument(help: "The id of a field.")
  var field: String

  @Option(help: "Say this instead of an answer: not-known, declined or not-applicable.")
  var instead: String?

  @Option(help: "How it is known: saw, heard, told, read, or several with a plus between them.")
  var basis: String?

  @Option(help: "Read when it was seen or heard from this file descriptor.")
  var seenFD: Int32?

  @OptionGroup var value: ValueOption
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let content = try instead.map(said)
    let typed = try content == nil ? value.text() : ""
    let session = try DraftSession(passphrase)
    var draft = try session.open(id)
    let field = try field(in: session.form(of: draft))
    let entry = FormEntry(
      content ?? Self.content(typed, of: field), basis: try known(),
      seen: try seenFD.map(StandardInput.firstLine) ?? "",
      written: session.now)
    draft.set(entry, for: field, at: session.now)
    try session.save(draft)
  }

  private func field(in form: Form) throws -> FormField {
    if let index = form.field(named: field) { return form.fields[index] }
    let near = Nearest.names(to: field, in: form.fields.map(\.id))
    let names = near.isEmpty ? form.fields.map(\.id) : near
    throw Complaint(status: .badInput, text: "there is no such field; use one of: \(names.joined(separator: ", "))")
  }

  private static func content(_ text: String, of field: FormField) -> FormEntry.Content {
    field.kind.hasOptions ? .chosen(text.split(separator: "+").map { String($0).trimmed }) : .typed(text)
  }

  private func said(_ name: String) throws -> FormEntry.Content {
    guard let instead = Instead(rawValue: name) else {
      let names = Instead.allCases.map(\.rawValue).joined(separator: ", ")
      throw Complaint(status: .badInput, text: "that cannot be said instead; use one of: \(names)")
    }
    return .instead(instead)
  }

  private func known() throws -> Set<FormEntry.Basis> {
    let names = basis?.split(separator: "+").map(String.init) ?? []
    return try Set(
      names.map { name in
        guard let basis = FormEntry.Basis(rawValue: name) else {
          let all = FormEntry.Basis.allCases.map(\.rawValue).joined(separator: ", ")
          throw Complaint(status: .badInput, text: "--basis takes: \(all)")
        }
        return basis
      })
  }
}
