import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Screens

/// The drafts as one command has them: unlocked once, and one of them open at most.
struct DraftSession {
  let desk: DraftDesk
  let summaries: [DraftSummary]
  let now: Moment

  /// Unlocks the drafts; ends the program when it cannot.
  init(_ passphrase: PassphraseOption) throws {
    now = Clock.now
    desk = Self.desk()
    let now = now
    let typed = try passphrase.passphrase()
    let desk = desk
    summaries = try Self.told { () throws(DraftTrouble) in try desk.unlock(passphrase: typed, at: now) }
  }

  /// A desk in a process that leaves no trace of what it holds.
  static func desk() -> DraftDesk {
    DraftProcess.prepare()
    return DraftDesk(.drafts, milliseconds: { Clock.milliseconds })
  }

  /// Opens a draft by its id; ends the program when it cannot.
  func open(_ id: String) throws -> Draft {
    try Self.told { () throws(DraftTrouble) in try desk.open(Identifier(id)) }
  }

  /// Reads a draft by its id, also one that is open elsewhere; ends the program when it cannot.
  func read(_ id: String) throws -> Draft {
    try Self.told { () throws(DraftTrouble) in try desk.read(Identifier(id)) }
  }

  func save(_ draft: Draft) throws {
    try Self.told { () throws(DraftTrouble) in try desk.save(draft) }
  }

  func form(of draft: Draft) throws -> Form {
    guard let form = desk.library.form(draft.form) else { throw Complaint(DraftTrouble.unknownForm) }
    return form
  }

  /// Does something; ends the program with what went wrong.
  static func told<Value>(_ work: () throws(DraftTrouble) -> Value) throws -> Value {
    do throws(DraftTrouble) {
      return try work()
    } catch {
      throw Complaint(error)
    }
  }
}

extension Complaint {
  /// What went wrong with a draft, in the words of its pages.
  init(_ trouble: DraftTrouble) {
    let status: ExitStatus =
      switch trouble {
      case .wrongPassphrase, .weakPassphrase, .locked, .notAllowed, .openFolder, .sharedFolder: .refused
      case .notARecipient, .damaged, .older, .unknownForm, .notADraft: .badInput
      case .notThere, .notSetUp, .noSuchFolder: .noSuchInput
      case .alreadyThere, .alreadySetUp, .noPDF, .pdfFailed: .cannotCreate
      case .inUse, .fullDisk, .readOnly, .tooLarge, .diskFault: .cannotRead
      }
    self.init(status: status, text: Surroundings.drafts.words[DraftPhrase(trouble)].string)
  }
}
