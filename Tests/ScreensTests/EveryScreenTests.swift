import Guidance
import GuidanceModel
import Pages
import TestSupport
import Testing

@testable import Screens

/// What holds of every screen that the program can show.
@Suite struct EveryScreenTests {
  private static let surroundings = Surroundings(.builtIn).learning(HomeScreen.questions.text)

  private static let simple: [Destination] = [
    .home, .emergency, .all, .contacts, .topics, .search, .places, .sources, .help, .privacy, .access, .staff,
    .questions(HomeScreen.questions, known: [:]),
  ]

  /// Every place that needs no answers.
  static var destinations: [Destination] {
    let library = surroundings.library
    return simple + ContactGroup.allCases.map(Destination.contactGroup) + library.contacts.map { .contact($0.id) }
      + library.contacts.filter { $0.status == .current }.map { .takeaway($0.id) }
      + library.sections.map { .section($0.id) }
      + library.topics.map { .topic($0.id) }
  }

  /// One consultation for each outcome of the questionnaire, answered at random.
  static var consultations: [Consultation] {
    guard let questionnaire = surroundings.library.questionnaire(HomeScreen.questions) else { return [] }
    var generator = SeededGenerator(seed: 7)
    var found: [Int: Consultation] = [:]
    for _ in 0..<5_000 where found.count < questionnaire.outcomes.count {
      var consultation = Consultation(questionnaire)
      while let next = consultation.walk.nextQuestion {
        consultation.answers[next] = .options(.option(generator.below(questionnaire.questions[next].options.count)))
      }
      if let outcome = consultation.walk.outcome { found[outcome] = consultation }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func sheet(of destination: Destination) -> Sheet {
    destination.screen(in: Self.surroundings, at: .sundayEvening).sheet(at: LocalTime(.sundayEvening))
  }

  private func problems(of destination: Destination) -> [String] {
    let sheet = sheet(of: destination)
    let page = Page(identity: "", emergency: "999", title: sheet.title, blocks: sheet.blocks, focus: sheet.focus)
    let isEmpty = page.texts.contains { $0.isEmpty }
    let isRaw = page.texts.contains { $0.contains("{") || $0.contains("am-i-worried.") }
    return [
      sheet.title.isEmpty ? "no title" : nil, page.hasItsFocus ? nil : "focus on nothing",
      page.isNumberedInOrder ? nil : "numbers out of order", isRaw ? "raw reference or key" : nil,
      isEmpty && page.focusedField == nil ? "empty text" : nil,
      endsInHeading(page) ? "a heading with nothing below" : nil,
    ].compactMap(\.self)
  }

  /// Whether some heading is followed by another, by an empty list, or by nothing.
  private func endsInHeading(_ page: Page) -> Bool {
    let blocks = page.blocks.filter { $0 != .list([], .points) }
    return blocks.indices.contains { index in
      guard case .heading = blocks[index] else { return false }
      guard blocks.indices.contains(index + 1), case .heading = blocks[index + 1] else {
        return index == blocks.count - 1
      }
      return true
    }
  }

  @Test func `every contact, topic, section, list and page opens, with a title and all its words`() {
    for destination in Self.destinations {
      #expect(problems(of: destination) == [], "\(destination)")
    }
  }

  @Test func `every outcome opens, and so does each page behind it`() throws {
    let consultations = Self.consultations
    let questionnaire = try #require(consultations.first?.questionnaire)
    #expect(consultations.count == questionnaire.outcomes.count)
    for consultation in consultations {
      let details: [OutcomeDetail] = [.whatHappens, .haveReady, .urgentIf, .meanwhile]
      let ways = Way.allCases.map { Destination.way($0, consultation) }
      let pages = [.outcome(consultation), .why(consultation), .otherHelp(consultation), .review(consultation)] + ways
      let offered = details.filter {
        $0 != .urgentIf || consultation.help(contact: Self.surroundings.library.contact)?.urgency != .emergency
      }
      for destination in pages + offered.map({ .detail($0, consultation) }) {
        let outcome = consultation.walk.outcome.map { questionnaire.outcomes[$0].id } ?? ""
        #expect(problems(of: destination) == [], "\(outcome)")
        #expect(!sheet(of: destination).blocks.isEmpty, "\(outcome)")
      }
    }
  }

  @Test func `every way to make contact leads to someone, for every outcome`() {
    for consultation in Self.consultations {
      for way in Way.allCases {
        let blocks = sheet(of: .way(way, consultation)).blocks
        let page = Page(identity: "", title: "", blocks: blocks)
        #expect(!page.choices.isEmpty, "\(way)")
      }
    }
  }

  @Test func `every outcome that is an emergency begins with the call to 999`() {
    for consultation in Self.consultations
    where consultation.help(contact: Self.surroundings.library.contact)?.urgency == .emergency {
      let sheet = sheet(of: .outcome(consultation))
      #expect(sheet.blocks.prefix(2).contains(.notice(Notice(.danger, Self.surroundings.words[.emergencyCall]))))
      let page = Page(identity: "", title: "", blocks: Array(sheet.blocks.prefix(3)))
      #expect(page.texts.contains("999"))
    }
  }

  @Test func `every council opens, and none shows a route that is not trusted`() {
    let places = Self.surroundings.library.places
    let hidden = Set(places.routes.filter { !$0.isShown }.compactMap(\.email)).subtracting(
      places.routes.filter(\.isShown).compactMap(\.email))
    for council in places.councils {
      let sheet = CouncilScreen(council, places, Self.surroundings).sheet(at: LocalTime(.sundayEvening))
      let page = Page(identity: "", title: sheet.title, blocks: sheet.blocks, focus: sheet.focus)
      #expect(page.hasItsFocus && page.isNumberedInOrder)
      #expect(hidden.isDisjoint(with: page.texts), "\(council.id)")
      if council.nation == .northernIreland { #expect(!page.texts.contains("Local teams")) }
    }
  }

  @Test(arguments: ["Prevent", "terror", "extrem", "radical"])
  func `the first screen names nothing that would give the person away`(word: String) {
    let page = Visit(Self.surroundings).page(at: .sundayEvening)
    #expect(page.texts.filter { $0.lowercased().contains(word.lowercased()) } == [])
  }

  @Test func `a place that is not there leads to the list it would stand in`() {
    #expect(Destination.contact("nobody").screen(in: Self.surroundings, at: .sundayEvening).identity == "contacts")
    #expect(Destination.takeaway("nobody").screen(in: Self.surroundings, at: .sundayEvening).identity == "contacts")
    #expect(Destination.topic("nothing").screen(in: Self.surroundings, at: .sundayEvening).identity == "topics")
    #expect(Destination.council("nowhere").screen(in: Self.surroundings, at: .sundayEvening).identity == "places")
    #expect(
      Destination.questions("none", known: [:]).screen(in: Self.surroundings, at: .sundayEvening).identity == "contacts"
    )
  }

  @Test func `a withdrawn contact says so, and leads to the one to use instead`() throws {
    for contact in Self.surroundings.library.contacts where contact.status == .withdrawn {
      let sheet = sheet(of: .contact(contact.id))
      #expect(sheet.blocks.first == .notice(Notice(.note, "This is no longer used.")))
      let first = try #require(Page(identity: "", title: "", blocks: sheet.blocks).choices.first)
      #expect(first.label.string.hasPrefix("Use this instead: "))
    }
  }

  @Test func `a record past its review date says so on its page`() throws {
    let contact = try #require(Self.surroundings.library.contact("act-early"))
    let late = LocalTime(day: contact.review.reviewBy + 1, minute: 0)
    let note = Block.notice(Notice(.note, Self.surroundings.words[.reviewPast]))
    #expect(ContactScreen(contact, Self.surroundings).sheet(at: late).blocks.first == note)
    #expect(
      !ContactScreen(contact, Self.surroundings).sheet(at: LocalTime(day: contact.review.reviewBy, minute: 0)).blocks
        .contains(note))
  }
}
