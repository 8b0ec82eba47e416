import Glibc

/// Saves as a careless program would.
///
/// A soak in which this loses nothing proves nothing.
struct ControlLoop {
  private let path: String
  /// Whether a file is synced before its name changes hands.
  ///
  /// Its folder never is. As the sync of the next file makes up for that, there is a pause between two.
  private let syncs: Bool

  init(path: String, syncs: Bool) throws {
    self.path = path
    self.syncs = syncs
  }

  func run(count: Int) throws {
    waitForLine()
    for number in 1...count {
      guard save(NumberedBody(number: number, count: 40_000).bytes) else { fail("cannot write") }
      say("acknowledged \(number)")
      if syncs { usleep(5_000) }
    }
  }

  private func save(_ bytes: [UInt8]) -> Bool {
    let file = open(path + "/control.new", O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count else { return false }
    if syncs { fsync(file) }
    close(file)
    return rename(path + "/control.new", path + "/control") == 0
  }
}
