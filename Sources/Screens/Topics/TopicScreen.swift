internal import Guidance
internal import GuidanceModel
internal import Pages

/// One advice page, with its contacts and the pages that go on from it.
struct TopicScreen: MenuScreen {
  let topic: Topic
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let passages: [Block]
  /// Whether it is about drafts where there are none.
  private let isElsewhere: Bool
  private let sources: [SafeText]

  init(_ topic: Topic, _ surroundings: Surroundings) {
    self.topic = topic
    words = surroundings.words
    isElsewhere = surroundings.isKiosk && topic.id == "referral-drafts"
    passages = topic.passages.map { Self.block($0, surroundings) }
    sources = surroundings.library.sources.filter { topic.review.sources.contains($0.id) }
      .map { SourceText.line($0, surroundings.words) }
    let contacts = topic.contacts.compactMap(surroundings.library.contact)
    let related = topic.related.compactMap(surroundings.library.topic)
    entries =
      contacts.map(Entry.init)
      + related.map { Entry(SafeText($0.title), to: .topic($0.id)) }
    menu = Menu(count: entries.count)
  }

  var identity: String { "topic \(topic.id)" }
  var crumb: SafeText? { words[.topicsTitle] }
  var title: SafeText { SafeText(topic.title) }

  func blocks(at time: LocalTime) -> [Block] {
    let overdue: [Block] = topic.review.isPast(on: time.day) ? [.notice(Notice(.note, words[.reviewPast]))] : []
    let background: [Block] = topic.rank == .background ? [.notice(Notice(.note, words[.topicBackground]))] : []
    let elsewhere: [Block] = isElsewhere ? [.notice(Notice(.note, words[.kioskNoDrafts]))] : []
    return elsewhere + background + overdue + passages + [
      .heading(words[.contactSources]), .list(sources, .points),
      .paragraph(words(.reviewBy, ["date": topic.review.reviewBy.description])), .heading(words[.topicNext]),
    ]
  }

  private static func block(_ passage: Topic.Passage, _ surroundings: Surroundings) -> Block {
    switch passage {
    case .heading(let text): .heading(surroundings.text(text))
    case .paragraph(let text): .paragraph(surroundings.text(text))
    case .points(let texts): .list(texts.map(surroundings.text), .points)
    case .steps(let texts): .list(texts.map(surroundings.text), .steps)
    case .notice(let text): .notice(Notice(.note, surroundings.text(text)))
    }
  }
}
