package import GuidanceModel

/// Everything that is found out about a content folder.
///
/// Errors fail a build; warnings never do, and a date never makes an error unless a caller asks for it.
package struct ContentCheck: Sendable {
  package private(set) var errors: [ContentFault]
  package private(set) var warnings: [ContentFault] = []
  package private(set) var certificates: [Certificate] = []
  package private(set) var formCertificates: [FormCertificate] = []

  /// Checks content, and proves its questionnaires.
  ///
  /// Cost grows with the number of distinguishable answer paths.
  package init(_ content: Content, folderFaults: [ContentFault] = []) {
    errors = folderFaults + content.faults
    guard errors.isEmpty else { return }
    let references = ReferenceCheck(content)
    let words = WordsCheck(content: content)
    errors += references.faults() + words.faults() + WordingCheck(content: content).faults()
    warnings += references.warnings() + words.warnings() + ReadabilityCheck(content: content).warnings()
    for record in content.questionnaires { prove(record, of: content) }
    for record in content.forms {
      let proof = FormProof(record, words: content.catalogues[WordsCheck.base] ?? Catalogue()).run()
      errors += proof.faults
      formCertificates.append(proof.certificate)
    }
  }

  private mutating func prove(_ record: Record<Questionnaire>, of content: Content) {
    let byID = Dictionary(content.contacts.map { ($0.value.id, $0.value) }) { first, _ in first }
    var proof = Proof(record) { byID[$0] }
    proof.run()
    let stories = content.stories[record.value.id] ?? []
    let storyFaults = StoryCheck(questionnaire: record.value, stories: stories) { byID[$0] }.faults()
    errors += proof.faults() + storyFaults
    certificates.append(proof.certificate(stories: stories.count))
  }

  /// Records that are due to be looked at again on a day.
  package static func overdue(in content: Content, on day: Day) -> [ContentFault] {
    func faults<Value>(_ records: [Record<Value>], _ review: (Value) -> Review) -> [ContentFault] {
      records.filter { review($0.value).isPast(on: day) }.map {
        $0.fault(
          "its facts were to be looked at again by \(review($0.value).reviewBy)",
          remedy: "check them, and move 'review-by'")
      }
    }
    return faults(content.contacts, \.review) + faults(content.topics, \.review)
  }
}
