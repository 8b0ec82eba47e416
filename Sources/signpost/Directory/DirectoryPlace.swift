import Directory
import Edge
import Guidance
import GuidanceModel

/// The directory of this person, and what it is opened with.
enum DirectoryPlace {
  /// Where an imported directory stands; nil for someone without a home.
  static var folder: DirectoryFolder? { DataFolder.path.map { DirectoryFolder(path: $0) } }

  /// Whether something has been imported.
  static var exists: Bool { folder.map(LocalDirectory.exists) ?? false }

  /// The directory; ends the program with a complaint when there is none, or it cannot be read.
  static func open() throws -> LocalDirectory {
    guard let folder else { throw Complaint(.empty) }
    return try told { () throws(DirectoryFault) in try LocalDirectory(folder) }
  }

  /// A finder over the directory.
  static func finder(_ directory: LocalDirectory, at time: LocalTime) -> ServiceFinder {
    ServiceFinder(
      directory, rules: Library.builtIn.searchRules, holidays: Library.builtIn.bankHolidays, at: time)
  }

  /// Ends the program with a complaint where the directory refuses.
  static func told<Value>(_ body: () throws(DirectoryFault) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw Complaint(error)
    }
  }
}
