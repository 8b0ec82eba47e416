import GuidanceModel
import Referrals

/// Opens what a soak left behind, as the program would after a restart.
struct Check {
  private let soak: SoakStore

  init(path: String) throws {
    soak = try SoakStore(path: path)
  }

  func run(atLeast number: Int) throws {
    try finishReplacement()
    let found = try soak.draft()
    guard let body = NumberedBody(found?.body ?? NumberedBody(number: 0, count: 0).bytes) else {
      fail("the draft is not whole")
    }
    guard body.number >= number else { fail("number \(body.number) was found, and \(number) was acknowledged") }
    let strays = try soak.store.files().map(\.name).filter { $0.hasPrefix(".") }
    guard strays.isEmpty else { fail("\(strays.count) files were left behind") }
    say("found \(body.number)")
  }

  func replaceKeys() throws {
    waitForLine()
    let replacement = try soak.store.replaceKeys(
      passphrase: SoakStore.passphrase, newPassphrase: SoakStore.passphrase, recovery: [], at: Moment(seconds: 0))
    guard replacement.left.isEmpty else { fail("drafts were left: \(replacement.left.values)") }
    say("replaced")
  }

  private func finishReplacement() throws {
    guard soak.keyring.isBeingReplaced else { return }
    let replacement = try soak.store.finishReplacingKeys(passphrase: SoakStore.passphrase)
    guard replacement.left.isEmpty else { fail("drafts were left: \(replacement.left.values)") }
  }
}
