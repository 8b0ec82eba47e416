/// The words of an export that do not come from the form.
package struct ExportWords: Sendable {
  /// Which page of how many, with `{page}` and `{pages}` in it.
  package let pageOfPages: String
  /// That the web page holds the draft itself, so that it can be read in again.
  package let holdsDraft: String

  package init(pageOfPages: String, holdsDraft: String) {
    self.pageOfPages = pageOfPages
    self.holdsDraft = holdsDraft
  }
}
