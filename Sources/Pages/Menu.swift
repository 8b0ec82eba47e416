/// A list that is shown eight entries at a time and keeps its focus, as a value.
///
/// With up to eight entries all are shown. With more, seven are shown and the eighth is "more", which
/// leads to the next seven and from the last ones back to the first.
package struct Menu: Equatable, Sendable {
  /// The most numbered entries on a page; 9 is the emergency page.
  package static let most = 8

  /// What the focus stands on.
  package enum Entry: Equatable, Sendable {
    /// An entry of the list, by its index.
    case entry(Int)
    case more
  }

  package let count: Int
  package private(set) var first = 0
  /// The number that has the focus, 1 to 8; 0 when the list is empty.
  package private(set) var focus: Int

  package init(count: Int, selected: Int = 0) {
    self.count = count
    focus = count > 0 ? 1 : 0
    guard selected > 0, selected < count else { return }
    first = selected / perPage * perPage
    focus = selected - first + 1
  }

  private var isPaged: Bool { count > Self.most }
  private var perPage: Int { isPaged ? Self.most - 1 : Self.most }

  /// The indices of the entries that are shown now.
  package var shown: Range<Int> { first..<min(first + perPage, count) }

  /// The number of the "more" entry, when there is one.
  package var moreNumber: Int? { isPaged ? shown.count + 1 : nil }

  private var lastNumber: Int { moreNumber ?? shown.count }

  /// What the focus stands on; nil in an empty list.
  package var focused: Entry? {
    guard focus > 0 else { return nil }
    return focus == moreNumber ? .more : .entry(first + focus - 1)
  }

  /// Moves the focus; anything else is not for a list and changes nothing.
  package mutating func move(_ event: Event) {
    switch event {
    case .previous: focus = max(focus - 1, min(1, lastNumber))
    case .next: focus = min(focus + 1, lastNumber)
    case .select(let number) where (1...max(lastNumber, 1)).contains(number) && lastNumber > 0: focus = number
    default: break
    }
  }

  /// Shows the next entries, and after the last ones the first again.
  package mutating func showMore() {
    first = shown.upperBound < count ? shown.upperBound : 0
    focus = min(1, count)
  }
}
