import Referrals

/// Saves one draft again and again, each time with the next number.
struct SaveLoop {
  private let soak: SoakStore
  private let bytes: Int

  init(path: String, bytes: Int) throws {
    soak = try SoakStore(path: path)
    self.bytes = bytes
  }

  func run(count: Int) throws {
    let (first, writer) = try opened()
    waitForLine()
    for number in first..<(first + count) {
      do {
        try writer.save(NumberedBody(number: number, count: bytes).bytes, at: Int64(number))
        say("acknowledged \(number)" + (writer.warning.map { ", mark \($0)" } ?? ""))
      } catch {
        say("refused \(number) \(error)")
      }
    }
  }

  private func opened() throws -> (first: Int, DraftWriter) {
    guard let draft = try soak.draft() else { return (1, try soak.store.create(soak.keyring.writing)) }
    guard let body = NumberedBody(draft.body) else { fail("the draft is not whole") }
    return (body.number + 1, try soak.store.open(draft.id, soak.keyring).writer)
  }
}
