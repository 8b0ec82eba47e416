/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
package struct Moment: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }
}
