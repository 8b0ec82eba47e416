import ArgumentParser
import Edge
import Guidance
import GuidanceModel
import Screens

/// The advice pages, or one of them.
struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics", abstract: "The advice pages, or one of them.")

  @Argument(help: "The id of one page.")
  var id: String?

  @OptionGroup var format: FormatOption

  func run() throws {
    let library = Library.builtIn
    guard let id else {
      try list(library.topics)
      return
    }
    guard let topic = library.topic(Identifier(id)) else { throw unknown(library) }
    let surroundings = Surroundings(library)
    if format.json {
      try JSON.print(TopicOutput(topic, in: surroundings))
    } else {
      PlainPage.print(Visit.page(of: topic, in: surroundings, at: Clock.local), words: surroundings.words)
    }
  }

  private func list(_ topics: [Topic]) throws {
    if format.json {
      try JSON.print(topics.map(TopicSummaryOutput.init))
    } else {
      for topic in topics { print([topic.id.text, topic.title].joined(separator: "\t")) }
    }
  }

  private func unknown(_ library: Library) -> Complaint {
    let near = Nearest.names(to: id ?? "", in: library.topics.map(\.id.text))
    let hint = near.isEmpty ? "'signpost topics' lists them" : "did you mean \(near.joined(separator: ", "))?"
    return Complaint(status: .noSuchInput, text: "there is no page with that id; \(hint)")
  }
}
