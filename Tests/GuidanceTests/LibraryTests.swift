import Guidance
import GuidanceModel
import TestSupport
import Testing

@Suite struct LibraryTests {
  private let library = Library.builtIn
  private let files: [String]

  init() throws {
    files = try ContentFolder.files(in: ContentFolder.real).keys.sorted()
  }

  /// The names of the files below a folder of `data/`, without what stands after their last dot.
  private func names(below folder: String, _ ending: String) -> Set<String> {
    Set(
      files.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.compactMap {
        $0.split(separator: "/").last.map { String($0.dropLast(ending.count)) }
      })
  }

  @Test func `every contact of data is built in and can be read`() {
    #expect(Set(library.contacts.map(\.id.text)) == names(below: "contacts/", ".yaml"))
    #expect(library.contacts.count == 44)
  }

  @Test func `every advice page of data is built in and can be read`() {
    #expect(Set(library.topics.map(\.id.text)) == names(below: "topics/", ".md"))
  }

  @Test func `every questionnaire of data is built in and can be read`() {
    #expect(Set(library.questionnaireIDs.map(\.text)) == names(below: "questionnaires/", ".yaml"))
    #expect(library.questionnaireIDs.allSatisfy { library.questionnaire($0)?.id == $0 })
  }

  @Test func `one record by its id is the same as in the list`() {
    #expect(library.contacts.allSatisfy { library.contact($0.id)?.name == $0.name })
    #expect(library.topics.allSatisfy { library.topic($0.id)?.title == $0.title })
  }

  @Test(arguments: ["", "nobody", "../sources/all", "act-early.yaml", "ACT-EARLY"])
  func `an id that is not there is nothing, not a fault`(id: String) {
    #expect(library.contact(Identifier(id)) == nil)
    #expect(library.topic(Identifier(id)) == nil)
    #expect(library.questionnaire(Identifier(id)) == nil)
  }

  @Test func `every source that a record names is in the register`() {
    let known = Set(library.sources.map(\.id))
    #expect(known.count == library.sources.count)
    let named = library.contacts.flatMap(\.review.sources) + library.topics.flatMap(\.review.sources)
    #expect(Set(named).subtracting(known).isEmpty)
  }

  @Test func `every file of sources gives its entries`() throws {
    let entries = try files.filter { $0.hasPrefix("sources/") }.flatMap(lines).filter {
      $0.hasPrefix("- id:") || $0.hasPrefix("- {id:")
    }
    #expect(library.sources.count == entries.count)
  }

  @Test func `advice pages come in the order of their sections`() {
    let sections = library.sections.map(\.id)
    let places = library.topics.compactMap { sections.firstIndex(of: $0.section) }
    #expect(places.count == library.topics.count)
    #expect(places == places.sorted())
  }

  @Test func `every phrase of the interface has words in English`() {
    let catalogue = library.catalogue(language: "en", part: "interface")
    #expect(Phrase.allCases.filter { catalogue.lines($0.key).isEmpty } == [])
  }

  @Test func `a language that is not there has no words`() {
    #expect(library.catalogue(language: "xx", part: "interface").entries.isEmpty)
  }

  @Test func `councils, forces, postcodes and routes are all there, and name each other`() throws {
    let places = library.places
    #expect(try places.councils.count == records(in: "councils"))
    #expect(try places.forces.count == records(in: "forces"))
    #expect(try places.routes.count == records(in: "routes"))
    #expect(
      try places.outcodes.count
        == lines(of: "places/outcodes.yaml").count { $0.hasPrefix("  ") && $0.contains("councils:") })
    let councils = Set(places.councils.map(\.id))
    #expect(places.outcodes.allSatisfy { councils.isSuperset(of: $0.councils) })
    #expect(places.councils.allSatisfy { $0.force == nil || places.force($0.force) != nil })
  }

  private func records(in table: String) throws -> Int {
    try lines(of: "places/\(table).yaml").count { $0.contains("- id:") || $0.contains("- {id:") }
  }

  private func lines(of file: String) throws -> [Substring] {
    let bytes = try #require(ContentFolder.files(in: ContentFolder.real)[file])
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test func `bank holidays of all four nations are known for this year`() throws {
    let holidays = library.bankHolidays
    let christmas = try #require(Day("2026-12-25"))
    #expect(Nation.allCases.allSatisfy { holidays.status(of: christmas, in: $0) == .holiday })
  }

  @Test func `contacts of an emergency and of every pin are there`() {
    #expect(library.contact(.emergency) != nil)
    #expect(library.searchRules.pinned.allSatisfy { library.contact($0)?.status == .current })
  }
}
