internal import Guidance
internal import GuidanceModel
internal import Pages

/// 999, and how to reach it without speech, hearing or much English.
struct EmergencyScreen: MenuScreen {
  let entries: [Entry]
  let words: Words
  var menu: Menu
  private let text: ContactText
  private let contact: Contact?

  init(_ surroundings: Surroundings) {
    words = surroundings.words
    text = ContactText(surroundings)
    contact = surroundings.library.contact(.emergency)
    entries = [
      Entry(words[.emergencyNotSure], to: .questions(HomeScreen.questions, known: [:])),
      Entry(words[.homeHide], to: .departure(.hide)),
    ]
    menu = Menu(count: entries.count)
  }

  var identity: String { "emergency" }
  var crumb: SafeText? { nil }
  var title: SafeText { words[.emergencyTitle] }

  func blocks(at time: LocalTime) -> [Block] {
    guard let contact else { return [.notice(Notice(.danger, words[.emergencyTitle]))] }
    return [.notice(Notice(.danger, words[.emergencyCall]))] + EmergencyBlocks(contact, text).blocks(at: time)
  }
}
