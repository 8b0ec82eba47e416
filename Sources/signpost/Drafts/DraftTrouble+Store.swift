import Disk
import Referrals
import Screens

/// What the store, the exports and the PDF helper refuse, as people are told it.
extension DraftTrouble {
  init(_ error: StoreError) {
    self =
      switch error {
      case .disk(let disk): DraftTrouble(disk)
      case .notPrivate: .openFolder
      case .inUse, .replacementUnfinished: .inUse
      case .noIdentity: .notSetUp
      case .identityExists: .alreadySetUp
      case .wrongPassphrase: .wrongPassphrase
      case .malformedIdentity, .age, .payload: .damaged
      case .noSuchDraft: .notThere
      case .closed: .locked
      case .doubtful: .older
      }
  }

  init(_ error: DiskError) {
    self =
      switch error {
      case .full, .quota: .fullDisk
      case .readOnly: .readOnly
      case .permission: .notAllowed
      case .tooLarge: .tooLarge
      case .gone: .noSuchFolder
      case .exists: .alreadyThere
      case .notAsExpected: .openFolder
      case .inputOutput, .tooManyOpenFiles, .other: .diskFault
      }
  }

  init(_ error: ExportFileError) {
    self =
      switch error {
      case .badName: .noSuchFolder
      case .folderOfAnother, .folderOpenToOthers, .notPrivate: .openFolder
      case .folderShared: .sharedFolder
      case .disk(let disk): DraftTrouble(disk)
      }
  }

  init(_ error: PDFError) {
    self = error == .missing ? .noPDF : .pdfFailed
  }

  init(_ error: DraftFormatError) {
    self = error == .tooLong ? .tooLarge : .damaged
  }
}
