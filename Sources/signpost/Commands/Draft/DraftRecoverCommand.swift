import ArgumentParser
import Edge
import GuidanceModel
import Referrals
import Screens

/// Opens a draft with the organisation's recovery key.
struct DraftRecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Write a draft out with the recovery key of your organisation.",
    discussion: """
      The key, which begins with AGE-SECRET-KEY, comes from --identity-fd. Who wrote the draft is not checked. The stock \
      'age' program opens the same file: age -d -i KEYFILE DRAFT.age
      """)

  @Argument(help: "The file of a draft, which ends in .age.")
  var file: String

  @Option(help: "Read the recovery key from this file descriptor.")
  var identityFD: Int32

  @OptionGroup var target: ExportTarget

  func run() throws {
    let desk = DraftSession.desk()
    let bytes = try InputFile.bytes(file, atMost: 64 << 20)
    let identity = try identity()
    let draft = try DraftSession.told { () throws(DraftTrouble) in
      try DraftDesk.draft(DraftDesk.told { () throws(StoreError) in try DraftFile.recover(bytes, identity: identity) })
    }
    let order = try target.order()
    try DraftSession.told { () throws(DraftTrouble) in try desk.export(draft, order, at: Clock.now) }
  }

  /// The first line that is a key; the file of age-keygen has comments before it.
  private func identity() throws -> AgeIdentity {
    let lines = try StandardInput.everything(of: identityFD).split(whereSeparator: \.isNewline)
    guard let identity = lines.lazy.compactMap({ try? AgeIdentity(String($0).trimmed) }).first else {
      throw Complaint(status: .badInput, text: "the descriptor holds no key that begins with AGE-SECRET-KEY")
    }
    return identity
  }
}
