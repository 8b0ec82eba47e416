package import GuidanceModel

/// What was proved of one form.
package struct FormCertificate: Sendable {
  package enum Promise: String, CaseIterable, Sendable {
    case everyFieldIsAsked = "every field is asked under some answers"
    case everyRuleCounts = "every rule can be kept and can be broken"
    case errorsAreWorded = "every error names its field in words that blame nobody"
    case exportsAreWhole = "an export holds every field that is asked once, and no other"
  }

  package let id: Identifier<Form>
  package let sections: Int
  package let fields: Int
  package let rules: Int
  /// Distinguishable ways through the fields that conditions read.
  package let ways: Int
  package let broken: Set<Promise>

  package var isProved: Bool { broken.isEmpty }
}
