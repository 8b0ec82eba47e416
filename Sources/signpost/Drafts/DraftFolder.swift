/// Where the drafts of this person are kept.
enum DraftFolder {
  /// `$XDG_DATA_HOME/signpost/drafts`, or the same below `~/.local/share`; nil for someone without a home.
  static var path: String? { DataFolder.path.map { $0 + "/drafts" } }

  static var exists: Bool { DataFolder.exists(path) }
}
