import Glibc

/// Where this person's data stand.
enum DataFolder {
  /// `$XDG_DATA_HOME/signpost`, or the same below `~/.local/share`; nil for someone without a home.
  static var path: String? {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/signpost" }
    return home.map { $0 + "/.local/share/signpost" }
  }

  static func exists(_ path: String?) -> Bool { path.map { access($0, F_OK) == 0 } ?? false }

  /// A path as someone typed it; `~/` means their home.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }

  private static var home: String? { variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
