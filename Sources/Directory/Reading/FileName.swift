/// What the name of a file says about it.
///
/// The parts of a path lie between slashes.
enum FileName {
  private static let endingsOfJSON = [".json", ".jsonl", ".ndjson"]

  /// Whether a file of a folder or zip is of the feed; what systems put there beside is not.
  static func isOfFeed(_ name: String) -> Bool {
    let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    return !isHidden && (saysJSON(name) || name.lowercased().hasSuffix(".csv"))
  }

  /// Whether a file is JSON by its name, if its content does not tell.
  static func saysJSON(_ name: String) -> Bool {
    endingsOfJSON.contains { name.lowercased().hasSuffix($0) }
  }

  static func isMetadata(_ name: String) -> Bool {
    last(of: name).lowercased() == "datapackage.json"
  }

  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Whether a path leads nowhere but further in, whatever system reads it.
  static func staysInside(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let isAbsolute = parts.first?.isEmpty ?? true || parts.first?.hasSuffix(":") ?? true
    return !isAbsolute && !parts.contains("..") && !name.utf8.contains(0)
  }
}
