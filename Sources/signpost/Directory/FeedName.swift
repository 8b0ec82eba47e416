/// The short name of a feed.
enum FeedName {
  /// The last part of a path without its ending, in letters that a name can have.
  static func suggested(for path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let stem = last.contains(".") ? last[..<(last.lastIndex(of: ".") ?? last.endIndex)] : Substring(last)
    let letters = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let name = String(letters).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "feed" : String(name.prefix(64))
  }
}
