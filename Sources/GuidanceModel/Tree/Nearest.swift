/// Finds the known names that a mistyped one is nearest to.
package enum Nearest {
  /// The nearest name, or nil when none is near enough to be meant.
  package static func name(to text: String, in names: some Sequence<String>) -> String? {
    self.names(to: text, in: names, limit: 1).first
  }

  /// The nearest names, best first; a name counts as near within a third of its length.
  ///
  /// Cost is the product of the two lengths for each name of about the same length, and nothing for the others.
  package static func names(to text: String, in names: some Sequence<String>, limit: Int = 3) -> [String] {
    let near = names.compactMap { name -> (name: String, distance: Int)? in
      if isPart(text, of: name) { return (name, 1) }
      let most = max(2, name.utf8.count / 3)
      // As many letters as one has more than the other are changes at the least.
      guard abs(text.utf8.count - name.utf8.count) <= most else { return nil }
      let distance = distance(text, name)
      return distance <= most ? (name, distance) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  private static func isPart(_ text: String, of name: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.count <= name.utf8.count && name.contains(text)
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let change = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
