import GuidanceModel

@testable import Referrals

/// What a draft file holds under its encryption, the mark beside it, and the draft within.
enum Target {
  private static let author = Known.signing.author
  private static let sequences = [1, 7]
  private static let lines = sequences.map { payload([], sequence: $0).signedLine }

  static var seeds: [[UInt8]] {
    let bodies = Sample.drafts.map { sure(try? DraftCoder.encode($0), "a draft is encoded") } + [[]]
    let payloads = bodies.flatMap { body in sequences.map { sealed(body, sequence: $0) } }
    let mark = HighWaterMark(id: Known.id, sequence: 7, digest: [UInt8](0..<32))
    return bodies + payloads + [sure(try? mark.sealed(by: Known.signing), "a mark is signed")]
  }

  static func read(_ bytes: [UInt8]) {
    takeApart(bytes.count.isMultiple(of: DraftPayload.block) ? bytes : padded(bytes))
    seal(bytes)
    readMark(bytes)
    guard let draft = try? DraftCoder.decode(bytes) else { return }
    Sample.check(draft)
    carry(bytes)
  }

  private static func payload(_ body: [UInt8], sequence: Int) -> DraftPayload {
    DraftPayload(
      id: Known.id, sequence: sequence, savedAt: 1_795_377_600_000,
      previous: [UInt8](repeating: 0, count: DraftPayload.digestLength), body: body)
  }

  private static func sealed(_ body: [UInt8], sequence: Int) -> [UInt8] {
    sure(try? payload(body, sequence: sequence).sealed(by: Known.signing), "a payload is signed")
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: UInt8(ascii: " "), count: DraftPayload.block - bytes.count % DraftPayload.block)
  }

  private static func takeApart(_ bytes: [UInt8]) {
    guard let signed = try? SignedPayload(bytes) else { return }
    let payload = signed.payload
    promise(bytes.starts(with: payload.signedLine), "a line that is read is the one that is written")
    planted(!lines.contains(payload.signedLine))
    guard (try? signed.author(among: [author])) != nil else { return }
    promise((try? payload.sealed(by: Known.signing)) == bytes, "what is signed is what was sealed")
  }

  /// Any bytes are a body that comes back.
  private static func seal(_ body: [UInt8]) {
    let signed = try? SignedPayload(sealed(body, sequence: 7))
    promise(signed?.payload.body == body, "a body is taken out as it was put in")
  }

  private static func carry(_ body: [UInt8]) {
    let file = try? AgeFile.encrypt(sealed(body, sequence: 7), to: [Known.own.recipient])
    let opened = try? DraftFile.recover(sure(file, "a file is encrypted"), identity: Known.own, authors: [author])
    promise(opened?.body == body && opened?.sequence == 7 && opened?.author == author, "a draft comes out of its file")
  }

  private static func readMark(_ bytes: [UInt8]) {
    guard let mark = HighWaterMark(bytes, of: Known.id, by: [author]) else { return }
    promise((try? mark.sealed(by: Known.signing)) == bytes, "a mark that is read is the one that was signed")
  }
}
