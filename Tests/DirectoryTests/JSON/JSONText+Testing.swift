@testable import Directory

extension JSONText {
  static func read(_ text: String) throws(JSONFault) -> JSONReading {
    try read(Array(text.utf8))
  }

  /// What is wrong with a text; nil when it is read.
  static func fault(_ text: String) -> JSONFault.Kind? {
    fault(Array(text.utf8))
  }

  static func fault(_ bytes: [UInt8], limits: JSONLimits = .record) -> JSONFault.Kind? {
    do throws(JSONFault) {
      _ = try read(bytes, limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }

  static func text(_ value: JSONValue) -> String {
    String(decoding: write(value), as: UTF8.self)
  }
}
