/// Keys that open old drafts and write no more.
struct RetiredKeys: Sendable {
  let identity: AgeIdentity
  let author: AuthorKey
}
