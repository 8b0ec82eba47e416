package import GuidanceModel

extension DraftPhrase {
  package init(_ trouble: DraftTrouble) {
    self =
      switch trouble {
      case .wrongPassphrase: .troubleWrongPassphrase
      case .weakPassphrase: .troubleWeakPassphrase
      case .notARecipient: .troubleNotARecipient
      case .locked: .troubleLocked
      case .inUse: .troubleInUse
      case .notSetUp: .troubleNotSetUp
      case .alreadySetUp: .troubleAlreadySetUp
      case .notThere: .troubleNotThere
      case .damaged: .troubleDamaged
      case .older: .troubleOlder
      case .fullDisk: .troubleFullDisk
      case .readOnly: .troubleReadOnly
      case .notAllowed: .troubleNotAllowed
      case .openFolder: .troubleOpenFolder
      case .alreadyThere: .troubleAlreadyThere
      case .noSuchFolder: .troubleNoSuchFolder
      case .tooLarge: .troubleTooLarge
      case .diskFault: .troubleDiskFault
      case .noPDF: .troubleNoPdf
      case .pdfFailed: .troublePdfFailed
      case .sharedFolder: .troubleSharedFolder
      case .notADraft: .troubleNotADraft
      case .unknownForm: .troubleUnknownForm
      }
  }

  init(_ status: SectionStatus) {
    self =
      switch status {
      case .untouched: .statusUntouched
      case .begun: .statusBegun
      case .complete: .statusComplete
      case .problem: .statusProblem
      }
  }

  /// What is to be known about referrals in a nation.
  init(routesIn nation: Nation) {
    self =
      switch nation {
      case .england: .routesInEngland
      case .wales: .routesInWales
      case .scotland: .routesInScotland
      case .northernIreland: .routesInNorthernIreland
      }
  }
}
