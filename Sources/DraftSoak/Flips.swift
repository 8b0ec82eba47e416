import Glibc
import GuidanceModel
import Referrals

/// Turns over one bit at a time of each kind of file, and counts how often it is not noticed.
struct Flips {
  private let path: String
  private let soak: SoakStore
  private let id: DraftID

  init(path: String) throws {
    self.path = path
    soak = try SoakStore(path: path)
    let writer = try soak.store.create(soak.keyring.writing)
    for number in 1...2 { try writer.save(NumberedBody(number: number, count: 40_000).bytes, at: 0) }
    id = writer.id
  }

  func run(count: Int, seed: UInt64) throws {
    var generator = seed
    let identity = AgeIdentity.generate()
    let export = try AgeFile.encrypt(NumberedBody(number: 1, count: 40_000).bytes, to: [identity.recipient])
    let armored = Array(AgeFile.armored(export).utf8)
    let inExports = accepted(armored, count, &generator) { _ = try AgeFile.decrypt($0, identities: [identity]) }
    let read = { _ = try soak.store.read(id, soak.keyring) }
    let inDrafts = try acceptedInStore(id.text + ".age", count, &generator, read)
    let inMarks = try acceptedInStore(id.text + ".mark", count, &generator, read)
    let inIdentities = try acceptedInStore("identity.age", count, &generator) {
      _ = try soak.store.unlock(passphrase: SoakStore.passphrase)
    }
    say("accepted of \(count): \(inDrafts) drafts, \(inMarks) marks, \(inIdentities) identities, \(inExports) armored")
    if inDrafts + inMarks + inIdentities + inExports > 0 { fail("changes were accepted") }
  }

  /// The file is put back in the end, and is then accepted as it was.
  private func acceptedInStore(
    _ name: String, _ count: Int, _ generator: inout UInt64, _ open: () throws -> Void
  ) throws -> Int {
    let file = try contents(name)
    let accepted = accepted(file, count, &generator) { changed in
      replace(name, with: changed)
      try open()
    }
    replace(name, with: file)
    try open()
    return accepted
  }

  private func accepted(
    _ file: [UInt8], _ count: Int, _ generator: inout UInt64, _ open: ([UInt8]) throws -> Void
  ) -> Int {
    (0..<count).count { _ in
      var changed = file
      let bit = Int(next(&generator) % UInt64(file.count * 8))
      changed[bit / 8] ^= 1 << (bit % 8)
      return (try? open(changed)) != nil
    }
  }

  private func contents(_ name: String) throws -> [UInt8] {
    let size = try soak.store.files().first { $0.name == name }.map(\.size) ?? 0
    var bytes = [UInt8](repeating: 0, count: size)
    let file = open(path + "/" + name, O_RDONLY)
    guard file >= 0, read(file, &bytes, size) == size else { fail("cannot read \(name)") }
    close(file)
    return bytes
  }

  private func replace(_ name: String, with bytes: [UInt8]) {
    let file = open(path + "/" + name, O_WRONLY | O_TRUNC)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count else { fail("cannot write \(name)") }
    close(file)
  }

  /// SplitMix64, by Steele, Lea and Flood, 2014.
  private func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
