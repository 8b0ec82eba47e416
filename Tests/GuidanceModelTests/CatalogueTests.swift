import GuidanceModel
import Testing
import TestSupport

@Suite struct CatalogueTests {
  @Test func `flattens maps with dots and lists with numbers`() throws {
    var catalogue = Catalogue()
    try catalogue.add(
      ContentFolder.reader(
        """
        q:
          title: Title
          help: [one, two]
          option: {yes: "Yes", no: "No"}
        """))
    #expect(
      catalogue.entries.keys.sorted() == ["q.help.1", "q.help.2", "q.option.no", "q.option.yes", "q.title"])
    #expect(catalogue["q.option.no"] == "No")
    #expect(catalogue.lines("q.help") == ["one", "two"])
    #expect(catalogue.lines("q.title") == ["Title"])
    #expect(catalogue.lines("q.nothing").isEmpty)
    #expect(catalogue["q"] == nil)
    #expect(catalogue.entries["q.help.2"]?.mark == Mark(line: 3, column: 15))
  }

  @Test func `refuses a second text for a key, and an empty one`() throws {
    var catalogue = Catalogue()
    try catalogue.add(ContentFolder.reader("a: {b: x}"))
    #expect(
      fault { try catalogue.add(ContentFolder.reader("a: {c: x, b: y}")) }
        == "test.yaml:1:14: error: 'a.b' has words already; delete one of them")
    #expect(
      fault { try catalogue.add(ContentFolder.reader("d: ''")) }
        == "test.yaml:1:4: error: nothing stands here; write a value or leave the key out")
  }
}
