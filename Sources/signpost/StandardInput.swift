/// Words that come from standard input instead of the command line.
enum StandardInput {
  /// The most bytes that are read; more is not a search or a list of answers.
  private static let limit = 64 * 1024

  /// All of it as one line.
  static func text() -> String {
    var text = ""
    while let line = readLine(), text.utf8.count < limit { text += text.isEmpty ? line : " " + line }
    return String(text.prefix(limit))
  }
}
