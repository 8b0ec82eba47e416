internal import Dispatch
internal import Synchronization

/// Works on items on all processors while its user goes on, and gives the results back in their order.
///
/// What is under way is bounded, so that memory does not grow with the items.
final class ReadAhead<Item: Sendable, Result: Sendable> {
  private static var batchSize: Int { 64 }
  private static var mostBatches: Int { 8 }

  private final class Batch: Sendable {
    let results = Mutex<[Result]>([])
    let group = DispatchGroup()
  }

  private let work: @Sendable (Item) -> Result
  private let take: (Result) throws -> Void
  private var items: [Item] = []
  private var batches: [Batch] = []

  /// - Parameters:
  ///   - work: Called on any thread.
  ///   - take: Called with each result, by whoever adds and finishes.
  init(_ work: @escaping @Sendable (Item) -> Result, take: @escaping (Result) throws -> Void) {
    self.work = work
    self.take = take
    items.reserveCapacity(Self.batchSize)
  }

  func add(_ item: Item) throws {
    items.append(item)
    if items.count == Self.batchSize { begin() }
    if batches.count == Self.mostBatches { try takeOldest() }
  }

  func finish() throws {
    begin()
    while !batches.isEmpty { try takeOldest() }
  }

  private func begin() {
    let batch = Batch()
    DispatchQueue.global().async(group: batch.group) { [items, work] in
      let results = items.map(work)
      batch.results.withLock { $0 = results }
    }
    batches.append(batch)
    items.removeAll(keepingCapacity: true)
  }

  private func takeOldest() throws {
    let batch = batches.removeFirst()
    batch.group.wait()
    for result in batch.results.withLock({ $0 }) { try take(result) }
  }
}
