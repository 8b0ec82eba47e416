import GuidanceModel
import Referrals

/// Times what someone waits for.
struct Timing {
  private let path: String
  private let clock = ContinuousClock()

  init(path: String) {
    self.path = path
  }

  func run() throws {
    let store = try DraftStore(path: path)
    let recovery = [AgeIdentity.generate().recipient, AgeIdentity.generate().recipient]
    let keyring = try store.setUp(passphrase: SoakStore.passphrase, recovery: recovery, at: Moment(seconds: 0))
    let unlocking = try median(of: 5) { _ = try store.unlock(passphrase: SoakStore.passphrase) }
    let writer = try store.create(keyring.writing)
    let body = NumberedBody(number: 1, count: 40_000).bytes
    let saving = try median(of: 101) { try writer.save(body, at: 0) }
    say("unlock \(unlocking) ms, save of 40 kB for 3 recipients \(saving) ms")
  }

  private func median(of count: Int, _ work: () throws -> Void) rethrows -> Double {
    let times = try (0..<count).map { _ in
      let start = clock.now
      try work()
      return start.duration(to: clock.now)
    }.sorted()
    return (times[count / 2] / .milliseconds(1) * 100).rounded() / 100
  }
}
