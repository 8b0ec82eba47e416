import Directory

/// A feed named on the command line.
enum FeedArgument {
  static func files(at path: String) throws(DirectoryFault) -> FeedFiles {
    do throws(ReadingFault) {
      return try path == "-" ? FeedFiles.standardInput() : FeedFiles(at: DataFolder.expanded(path))
    } catch {
      throw .unreadable(error.description)
    }
  }
}
