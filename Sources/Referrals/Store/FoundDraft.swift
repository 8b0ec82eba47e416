/// A draft as it was found in a store, with what the next save of it needs to know.
struct FoundDraft {
  let draft: OpenedDraft
  /// The SHA-256 of its payload.
  let digest: [UInt8]
  let mark: FoundMark
}
