/// The part of a source that is looked at: bytes that have come and are not done with.
final class ByteWindow {
  /// How much is asked for at first, and room that is made at least.
  private static let piece = 256 << 10

  /// Where the first byte of the window stands in the source, from 0.
  private(set) var offset = 0
  /// The line of that byte, from 1.
  private(set) var line = 1
  /// Whether the source has no more.
  private(set) var isComplete = false

  private let source: any ByteSource
  private var storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: ByteWindow.piece)
  private var lastDropped: UInt8 = 0
  private var start = 0
  private var end = 0

  init(_ source: any ByteSource) {
    self.source = source
  }

  deinit {
    storage.deallocate()
  }

  /// The bytes from `offset` on; they are to be used before the next call.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: storage[start..<end]) }

  /// Brings as many bytes again as there are, or what is left: scanning anew each time costs twice the bytes, at most.
  ///
  /// Nothing happens once the window is complete.
  func more() throws(ReadingFault) {
    makeRoom()
    while end < storage.count, !isComplete {
      let free = UnsafeMutableBufferPointer(rebasing: storage[end...])
      let count = try source.read(into: UnsafeMutableRawBufferPointer(free))
      end += count
      isComplete = count == 0
    }
  }

  /// Is done with the first bytes.
  func drop(_ count: Int) {
    guard count > 0 else { return }
    let dropped = bytes.part(0..<count)
    let isCounted = lastDropped == .carriageReturn && dropped[0] == .lineFeed
    line += LineEnds.count(in: dropped) - (isCounted ? 1 : 0)
    lastDropped = dropped[count - 1]
    offset += count
    start += count
  }

  private func makeRoom() {
    let count = end - start
    let room = storage.count - count < count ? 2 * storage.count : storage.count
    if room > storage.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room)
      _ = larger.update(fromContentsOf: bytes)
      storage.deallocate()
      storage = larger
    } else if start > 0 {
      _ = storage.update(fromContentsOf: bytes)
    }
    start = 0
    end = count
  }
}
