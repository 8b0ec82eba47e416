import GuidanceModel

@testable import Referrals

/// What was handed over and comes back: web pages and JSON.
enum Target {
  private static let known = Set(Sample.drafts.map { Sample.handover($0).draft })

  static var seeds: [[UInt8]] { Sample.drafts.flatMap { Sample.exports(Sample.handover($0)) } }

  static func read(_ bytes: [UInt8]) {
    guard let draft = try? DraftReader.read(bytes) else { return }
    planted(!known.contains(draft))
    Sample.check(draft)
    let handover = Sample.handover(draft)
    let kept = try? DraftCoder.encode(handover.draft)
    for export in Sample.exports(handover) {
      promise((try? DraftCoder.encode(DraftReader.read(export))) == kept, "what is handed over is read in again")
    }
  }
}
