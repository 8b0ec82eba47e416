package import GuidanceModel

/// What a screen asks for that a value cannot do: read, write, encrypt or delete.
///
/// A front end shows the page first and has it done then, so that a slow one can say that it is under way.
package enum DraftRequest: Hashable, Sendable {
  /// Whether drafts are set up on this computer, and where.
  case look
  /// Make the keys. Recovery keys are age recipients, one a line; none is allowed.
  case setUp(passphrase: String, recovery: String)
  case unlock(passphrase: String)
  case begin(Identifier<Form>, screening: [String: [String]])
  case open(Identifier<Draft>)
  /// Open what is left of a draft whose last save is damaged, or not for certain the newest.
  case openOlder(Identifier<Draft>)
  case save(Draft)
  /// One more encrypted copy, in a folder of the person's choice.
  case saveCopy(Draft, folder: String)
  case export(Draft, ExportOrder)
  /// With a receipt that names nobody, where a folder for one is given.
  case delete(Draft, receiptFolder: String?)
  /// The draft is not on a page any more: another copy of the program may have it.
  case close(Identifier<Draft>)
  /// The next longer time before an open draft locks by itself.
  case lockLater
}

/// What is to be written for a reader, and where.
package struct ExportOrder: Hashable, Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case text, html, pdf, json, age

    /// Whether anyone who has the file can read it.
    package var isPlain: Bool { self != .age }
  }

  package let format: Format
  package let path: String
  /// The reader's age key; empty for a plain file.
  package let recipient: String

  package init(format: Format, path: String, recipient: String = "") {
    self.format = format
    self.path = path
    self.recipient = recipient
  }
}

/// How a request ended.
package enum DraftReply: Hashable, Sendable {
  case found(DraftShelf)
  case unlocked([DraftSummary])
  case opened(Draft)
  case saved(Moment)
  /// Something was written to this path.
  case written(String)
  case deleted
  case closed
  case locksAfter(minutes: Int)
  case failed(DraftTrouble)
}

/// Where drafts are kept on this computer.
package struct DraftShelf: Hashable, Sendable {
  package let folder: String
  package let hasIdentity: Bool
  package let count: Int
  /// Whether the keys are held already.
  package let isUnlocked: Bool
  /// Six words to offer as a passphrase.
  package let offer: String

  package init(folder: String, hasIdentity: Bool, count: Int, isUnlocked: Bool, offer: String) {
    self.folder = folder
    self.hasIdentity = hasIdentity
    self.count = count
    self.isUnlocked = isUnlocked
    self.offer = offer
  }
}
