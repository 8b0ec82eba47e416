/// What can be wrong with a row as a whole; what can be wrong with a field is a `FeedProblem`.
package enum ImportProblem: String, CaseIterable, Sendable {
  case damagedRecord = "damaged-record"
  case repeatedPage = "repeated-page"
  case pagesMissing = "pages-missing"
  case duplicateKey = "duplicate-key"
  case notUTF8 = "not-utf-8"
  case byteOrderMark = "byte-order-mark"
  case emptyRow = "empty-row"
  case shortRow = "short-row"
  case longRow = "long-row"
  case looseQuotes = "loose-quotes"
  case nulByte = "nul-byte"
  case namelessRow = "nameless-row"
  case repeatedService = "repeated-service"
  case noOwner = "no-owner"
  case ownerMissing = "owner-missing"
}
