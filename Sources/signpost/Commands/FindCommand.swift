import ArgumentParser
import Directory
import Edge
import Guidance
import GuidanceModel

/// Looks words up in guidance, contacts and local services.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Look words up in contacts, advice pages and local services.",
    discussion: "Your shell keeps a list of the commands that you type; 'find -' reads the words from standard input.")

  @Argument(help: "The words; '-' reads them from standard input.")
  var words: [String]

  @Option(help: "A postcode, the first half of one, a council or a town.")
  var near: String?

  @Option(name: .customLong("for"), help: "An age, or: public, child, staff or volunteer.")
  var reader: ServiceQuery.Reader?

  @Option(help: "Only what is said to be given in this language.")
  var language: String?

  @Option(help: "The most results to print.")
  var limit = 20

  @OptionGroup var at: TimeOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    let text = words == ["-"] ? StandardInput.text() : words.joined(separator: " ")
    var query = ServiceQuery(words: SearchWords.of(text))
    query.near = try near.map(NearOption.place)
    query.openAt = at.openAt
    query.reader = reader
    query.language = language
    query.limit = limit
    let output = FoundOutput.list(try finding(text, query), query, at: at.time)
    if format.json {
      try JSON.print(output)
    } else {
      for found in output { print(found.line) }
    }
    if output.isEmpty { try ExitStatus.nothingFound.throwIfNotDone() }
  }

  /// A mistyped word is mended where the guidance or the directory finds little; it is said on standard error.
  private func finding(_ text: String, _ query: ServiceQuery) throws -> FoundHelp {
    let search = Search(.builtIn)
    var results = search.results(for: text)
    var local = try services(query)
    let isKnown = results.isExact || local.matches.contains(where: \.hasAllWords)
    let mended = local.mended ?? (isKnown ? nil : search.mended(query.words))
    if let mended {
      if !results.isExact { results = search.results(for: mended.joined(separator: " ")) }
      if local.mended == nil {
        var other = query
        other.words = mended
        local = try services(other)
      }
      StandardError.print("looked for: \(SafeText(mended.joined(separator: " ")))")
    }
    return FoundHelp(results: results, services: local.matches, lookedFor: mended ?? query.words)
  }

  private func services(_ query: ServiceQuery) throws -> FoundServices {
    guard DirectoryPlace.exists else { return FoundServices() }
    let directory = try DirectoryPlace.open()
    return try DirectoryPlace.told { () throws(DirectoryFault) in
      try DirectoryPlace.finder(directory, at: at.time).found(for: query)
    }
  }
}

extension ServiceQuery.Reader: ExpressibleByArgument {
  package init?(argument: String) {
    if let age = Int(argument), (0...130).contains(age) {
      self = .age(age)
    } else if let audience = Audience(rawValue: argument) {
      self = .audience(audience)
    } else {
      return nil
    }
  }
}
