/// Why a file of a feed cannot be read any further.
///
/// It may name the file and the place, and holds nothing of what stands there.
package struct ReadingFault: Error, Hashable, Sendable {
  /// The name of the file, as it was given or found; of an entry inside of a zip the name that it has there.
  package var file: String
  package var problem: Problem
  package var place: ReadingPlace?

  package init(_ problem: Problem, in file: String, at place: ReadingPlace? = nil) {
    self.file = file
    self.problem = problem
    self.place = place
  }

  package enum Problem: Hashable, Sendable {
    // Files
    case notFound
    case notAllowed
    /// The number that the system gives the failure.
    case system(Int32)
    /// A link, pipe, device or socket.
    case noFile
    /// A folder or zip without a CSV or JSON file in it.
    case nothingToRead
    case tooManyFiles
    /// What came by standard input can be had once.
    case readAlready

    // Zip archives
    case noArchiveLibrary
    case archiveByInput
    case damagedArchive
    case largeArchiveForm
    case otherCompression
    case encrypted
    case unsafeName
    case unsafeKind
    case doubledName
    case nestedArchive
    case tooCompressed
    case tooLarge

    // Texts
    case notUTF8
    case json(JSONFault.Kind)
    case envelopeTooLong
    case unclosedQuote
    case cellTooLong
    case rowTooLong
    case tooManyColumns
  }
}
