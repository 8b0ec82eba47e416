import Foundation
import GuidanceModel
import TestSupport

/// Forms for tests: small ones written as fields, and those that the program ships with.
enum FormText {
  static let today = Moment.sundayEvening
  static let day = LocalTime(today).day

  /// A form of one section, each field and rule the inside of a YAML map.
  static func form(_ fields: String..., rules: [String] = []) throws -> Form {
    let listed = fields.map { "      - {\($0)}" } + (rules.isEmpty ? [] : ["rules:"]) + rules.map { "  - {\($0)}" }
    return try Form(
      ContentFolder.reader(
        """
        id: sample
        edition: 2026-11-22
        follows: [published]
        sections:
          - id: only
            fields:
        \(listed.joined(separator: "\n"))
        """))
  }

  /// A tree of a file of `data/`.
  static func tree(_ path: String) throws -> Tree {
    try ContentFolder.tree(String(contentsOfFile: "\(ContentFolder.real)/\(path)", encoding: .utf8))
  }

  static func shipped(_ id: String) throws -> Form {
    try Form(Reader(tree("forms/\(id).yaml")))
  }

  /// The words of the drafts and of a form that the program ships with.
  static func words(_ id: String) throws -> Words {
    var catalogue = Catalogue()
    for part in ["drafts", id] { try catalogue.add(Reader(tree("words/en/\(part).yaml"))) }
    return Words(catalogue)
  }

  /// Entries that were typed, by the field's name.
  static func typed(_ texts: [String: String]) -> [String: FormEntry] {
    texts.mapValues { FormEntry(.typed($0), written: today) }
  }

  static func chosen(_ names: String...) -> FormEntry { FormEntry(.chosen(names), written: today) }
}

extension FormStanding {
  /// The names of the fields that are asked.
  var asked: [String] { live.map { form.fields[$0].id } }
  var raisedNames: [String] { raised.map(\.id) }
}
