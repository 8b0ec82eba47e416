/// Why a request about drafts could not be done; worded in `words/*/drafts.yaml`, and never with what was typed.
package enum DraftTrouble: String, Error, CaseIterable, Sendable {
  case wrongPassphrase = "wrong-passphrase"
  case weakPassphrase = "weak-passphrase"
  case notARecipient = "not-a-recipient"
  /// The key that opens drafts is not held any more.
  case locked
  /// Another copy of the program has the draft open.
  case inUse = "in-use"
  case notSetUp = "not-set-up"
  case alreadySetUp = "already-set-up"
  case notThere = "not-there"
  /// The file was changed by something else than Signpost, or is torn.
  case damaged
  /// An older copy lies in the place of a newer one.
  case older
  case fullDisk = "full-disk"
  case readOnly = "read-only"
  case notAllowed = "not-allowed"
  /// Others can read or write the folder.
  case openFolder = "open-folder"
  case alreadyThere = "already-there"
  case noSuchFolder = "no-such-folder"
  case tooLarge = "too-large"
  case diskFault = "disk-fault"
  case noPDF = "no-pdf"
  case pdfFailed = "pdf-failed"
  /// Everyone can write in the folder, as in the system's folder for temporary files.
  case sharedFolder = "shared-folder"
  /// The file is none that Signpost wrote.
  case notADraft = "not-a-draft"
  /// The draft belongs to a form that this program does not have.
  case unknownForm = "unknown-form"
}
