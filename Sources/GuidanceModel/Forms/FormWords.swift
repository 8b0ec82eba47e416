/// The keys under which the words of a form stand in the catalogue.
package struct FormWords: Sendable {
  private let prefix: String

  package init(_ id: Identifier<Form>) {
    prefix = id.text
  }

  package var title: String { "\(prefix).title" }
  /// What is said before the first field.
  package var about: String { "\(prefix).about" }
  /// What stands above every export.
  package var exportNotice: String { "\(prefix).export-notice" }
  package func title(of section: Form.Section) -> String { "\(prefix).section.\(section.id).title" }
  package func help(for section: Form.Section) -> String { "\(prefix).section.\(section.id).help" }
  /// The one line that stands for all prompts of a section while none is touched.
  package func untouched(_ section: Form.Section) -> String { "\(prefix).section.\(section.id).untouched" }
  package func title(of field: FormField) -> String { "\(prefix).field.\(field.id).title" }
  package func hint(for field: FormField) -> String { "\(prefix).field.\(field.id).hint" }
  package func help(for field: FormField) -> String { "\(prefix).field.\(field.id).help" }
  package func option(_ option: String, of field: FormField) -> String {
    "\(prefix).field.\(field.id).option.\(option)"
  }
  package func rule(_ rule: FormRule) -> String { "\(prefix).rule.\(rule.id)" }

  /// Keys that must have words.
  package func needed(by form: Form) -> [String] {
    let sections = form.sections.flatMap { section -> [String] in
      let hasPrompts = form.fields[section.fields].contains(where: \.isPrompt)
      return [title(of: section)] + (hasPrompts ? [untouched(section)] : [])
    }
    let fields = form.fields.flatMap { field in [title(of: field)] + field.options.map { option($0, of: field) } }
    return [title, about, exportNotice] + sections + fields + form.rules.map(rule)
  }

  /// Keys that may have words besides.
  package func allowed(by form: Form) -> [String] {
    form.sections.map(help) + form.fields.flatMap { [hint(for: $0), help(for: $0)] }
  }
}
