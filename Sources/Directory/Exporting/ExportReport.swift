/// What an export wrote.
package struct ExportReport: Sendable {
  package var services = 0
  package var files: [String] = []
  /// Fields that the form has no place for, with how many services lost them.
  package var losses: [String: Int] = [:]
}

extension ExportReport {
  /// Counts a service with the fields that it lost.
  mutating func add(_ lost: [String]) {
    services += 1
    for field in lost { losses[field, default: 0] += 1 }
  }
}
