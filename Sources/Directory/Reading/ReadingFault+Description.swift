internal import Glibc

extension ReadingFault: CustomStringConvertible {
  /// The file, the place, what happened and what can be done about it, in plain sentences.
  package var description: String {
    let line = place.map { ", line \($0.line)" } ?? ""
    return "\(PlainName.of(file))\(line): \(problem)"
  }
}

extension ReadingFault.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound: "There is no such file. Check the path."
    case .notAllowed: "This may not be read. Check who may read it."
    case .system(let number): "This cannot be read: \(String(cString: strerror(number)))."
    case .noFile: "This is a link, pipe or device. Give a file, a folder, a zip, or - for standard input."
    case .nothingToRead: "There is no CSV or JSON file in this. Check that it is the feed."
    case .tooManyFiles: "There are more than 2,000 files in this. Give the folder or zip of the feed alone."
    case .readAlready: "Standard input can be read once. Save it as a file, and give the file."
    case .noArchiveLibrary: "Zip files need the library libarchive (libarchive.so.13). Install it, or unpack the zip."
    case .archiveByInput: "A zip cannot be read from standard input. Save it as a file, and give the file."
    case .damagedArchive: "The zip is damaged or cut off. Fetch it again."
    case .largeArchiveForm: "The zip has the form for archives above 4 GB. Unpack it, and give the folder."
    case .otherCompression: "This entry is compressed in an unusual way. Unpack the zip, and give the folder."
    case .encrypted: "This entry of the zip is encrypted. Ask for a feed without a password."
    case .unsafeName: "This entry of the zip has a path that leads out of it. Do not use this zip."
    case .unsafeKind: "This entry of the zip is a link or a device. Do not use this zip."
    case .doubledName: "Two entries of the zip have this name, and it is not clear which counts. Ask for a sound zip."
    case .nestedArchive: "This is a zip inside of a zip. Unpack the outer one, and give the inner one."
    case .tooCompressed: "The zip would unpack to more than a hundred times its size. Do not use this zip."
    case .tooLarge: "The zip would unpack to more than 8 GB. Give its files in parts."
    case .notUTF8: "This is UTF-16, not UTF-8. Save it as UTF-8 (in a spreadsheet: CSV UTF-8)."
    case .json(let kind): "\(kind) Nothing behind this can be trusted: fetch the feed again, or tell who publishes it."
    case .envelopeTooLong: "What stands beside the records of a page is longer than 1 MiB. Tell who publishes the feed."
    case .unclosedQuote: "A cell begins here with a quote that is not closed within 1 MiB. Add the missing quote."
    case .cellTooLong: "A cell is longer than 1 MiB. Check that this is a CSV file."
    case .rowTooLong: "A row is longer than 4 MiB. Check that this is a CSV file."
    case .tooManyColumns: "A row has more than 1,000 cells. Check that this is a CSV file."
    }
  }
}
