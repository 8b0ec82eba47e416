import GuidanceModel
import Screens

/// A line of the list of advice pages as scripts read it.
struct TopicSummaryOutput: Encodable {
  let id: String
  let title: String
  let section: String
  let rank: String
  let summary: String

  init(_ topic: Topic) {
    id = topic.id.text
    title = topic.title
    section = topic.section
    rank = topic.rank.rawValue
    summary = topic.summary
  }
}

/// An advice page as scripts read it.
struct TopicOutput: Encodable {
  /// One piece of the text: a heading, paragraph or notice has one line.
  struct Passage: Encodable {
    let kind: String
    let lines: [String]
  }

  let id: String
  let title: String
  let section: String
  let rank: String
  let summary: String
  let passages: [Passage]
  let contacts: [String]
  let related: [String]
  let sources: [String]
  let reviewBy: String

  init(_ topic: Topic, in surroundings: Surroundings) {
    id = topic.id.text
    title = topic.title
    section = topic.section
    rank = topic.rank.rawValue
    summary = surroundings.text(topic.summary).string
    passages = topic.passages.map { passage in
      Passage(kind: passage.kind, lines: passage.lines.map { surroundings.text($0).string })
    }
    contacts = topic.contacts.map(\.text)
    related = topic.related.map(\.text)
    sources = topic.review.sources.map(\.text)
    reviewBy = topic.review.reviewBy.description
  }
}

extension Topic.Passage {
  fileprivate var kind: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .points: "points"
    case .steps: "steps"
    case .notice: "notice"
    }
  }
}
