package import GuidanceModel

/// A value of the content with the place it was read from.
package struct Record<Value: Sendable>: Sendable {
  package let value: Value
  package let file: String
  package let mark: Mark

  func fault(_ problem: String, remedy: String) -> ContentFault {
    ContentFault(file: file, mark: mark, problem: problem, remedy: remedy)
  }
}
