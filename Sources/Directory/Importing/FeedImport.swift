internal import GRDB
package import GuidanceModel

/// Brings a feed into the directory.
package struct FeedImport {
  private let folder: DirectoryFolder
  private let places: PlaceReading
  private let today: Day

  package init(into folder: DirectoryFolder, places: Places, today: Day) {
    self.folder = folder
    self.places = PlaceReading(places)
    self.today = today
  }

  /// Imports a feed under a name, or brings the feed of that name up to date.
  ///
  /// The directory is as it was until all of it is on the disk. One pass over the files, one over the services, one over
  /// their texts; memory does not grow with the feed, but for its different words.
  ///
  /// - Parameters:
  ///   - name: Letters, digits, dashes and dots.
  ///   - source: Where the feed came from, for people.
  ///   - tell: Called with how far it is; what it throws ends the import.
  package func run(
    _ files: FeedFiles, as name: String, source: String, tell: @escaping (ImportProgress) throws -> Void = { _ in }
  ) throws(DirectoryFault) -> ImportReport {
    guard Self.isUsable(name) else { throw .unusableName }
    let change = try DirectoryChange(folder)
    defer { change.end() }
    let progress = ProgressTeller(tell: tell)
    let report = try change.make { db throws in
      try ImportWork(db, feed: name, source: source, places: places, today: today, progress: progress)
        .run(files)
    }
    try? progress.tell(.saving, done: 0)
    try change.replace()
    return report
  }

  private static func isUsable(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64 && !name.hasPrefix(".") && !name.hasPrefix("-")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
