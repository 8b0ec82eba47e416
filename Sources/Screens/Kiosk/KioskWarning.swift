internal import GuidanceModel
internal import Pages

/// The page that says that a visit is about to end, and lets the person stay.
struct KioskWarning: Sendable {
  let reason: KioskPatience.Reason
  private let entries: [SafeText]
  private let lead: SafeText
  private let words: Words
  private var menu: Menu

  /// - Parameter canDouble: Whether more time can still be given.
  init(_ reason: KioskPatience.Reason, canDouble: Bool, words: Words) {
    self.reason = reason
    self.words = words
    let phrase: KioskPhrase = reason == .idle ? .kioskWarningIdle : canDouble ? .kioskWarningLimit : .kioskWarningLast
    lead = words(phrase, ["seconds": "\(KioskTimes.warning)"])
    entries = [words[.kioskWarningStay]] + (canDouble ? [words[.kioskWarningMore]] : [])
    menu = Menu(count: entries.count)
  }

  /// Whether the focus is on more time.
  var asksForMore: Bool { menu.focused == .entry(1) }

  /// Moves the focus, and says whether the event was for that; anything else is a sign of life.
  mutating func moves(by event: Event) -> Bool {
    switch event {
    case .previous, .next, .select:
      menu.move(event)
      return true
    default: return false
    }
  }

  var page: Page {
    let choices = menu.choices(moreLabel: "") { (entries[$0], nil) }
    return Page(
      identity: "kiosk warning", emergency: words[.headerEmergency], title: words[.kioskWarningTitle],
      blocks: [.notice(Notice(.note, lead)), .choices(choices)], focus: .choice(menu.focus),
      commands: [CommandLabel(.hide, label: words[.commandHide])])
  }
}
