import ArgumentParser
import Directory
import Edge

/// Which feed is meant.
struct FeedOption: ParsableArguments {
  @Option(help: "The short name of a feed; needed when there are several.")
  var feed: String?

  /// The feed that is meant; ends the program when it is not clear.
  func name(in directory: LocalDirectory) throws -> String {
    let feeds = try DirectoryPlace.told(directory.feeds)
    if let feed {
      guard feeds.contains(feed) else { throw Complaint(.unknownFeed(feeds)) }
      return feed
    }
    guard feeds.count == 1, let only = feeds.first else {
      throw Complaint(status: .usage, text: "say which feed with --feed; there are: \(feeds.joined(separator: ", "))")
    }
    return only
  }
}
