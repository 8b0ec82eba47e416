package import GuidanceModel

/// Writes content as a Swift file with one raw literal, which compiles at once and costs nothing at start.
package enum Embedding {
  package static func source(of folder: some TreeFolder) -> String {
    let text = EmbeddedFolder.encode(folder)
    let fence = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
    return """
      import GuidanceModel

      /// The content folder as it was when the program was built.
      enum EmbeddedContent {
        static let text: StaticString = \(fence)\"\"\"
      \(text)
      \"\"\"\(fence)
      }

      """
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
