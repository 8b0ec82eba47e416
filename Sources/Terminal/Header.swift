internal import GuidanceModel
internal import Pages

/// The first row: where the person is, and the emergency line, which is never cut for the trail.
struct Header {
  let runs: [Run]
  /// Whether the last step of the trail is on it.
  let saysLastStep: Bool

  init(page: Page, words: FrontEndWords, measure: Measure) {
    let left = min(1, measure.margin)
    let emergency = Self.emergency(page: page, words: words, measure: measure)
    let right = max(measure.limit - emergency.string.cellWidth, left)
    let room = emergency.isEmpty ? measure.limit : right - 2
    let trail = Self.trails(page: page, words: words).first { left + $0.text.cellWidth <= room }
    let alarm = Run(emergency.string[...], column: trail == nil ? left : right, style: .bold)
    runs = (trail.map { [Run($0.text[...], column: left)] } ?? []) + [alarm]
    saysLastStep = trail?.saysLast ?? false
  }

  private static func emergency(page: Page, words: FrontEndWords, measure: Measure) -> SafeText {
    if page.emergency.isEmpty { return "" }
    let name = 1 + words.programName.string.cellWidth + 2
    let fits = name + page.emergency.string.cellWidth <= measure.limit
    if fits, measure.breadth != .narrow { return page.emergency }
    return page.focus == .field ? words.shortEmergencyWhileTyping : words.shortEmergency
  }

  /// The trail in full, then ever shorter.
  private static func trails(page: Page, words: FrontEndWords) -> [(text: String, saysLast: Bool)] {
    let steps = page.trail.map(\.string)
    let name = words.programName.string
    guard let last = steps.last else { return [(name, false)] }
    return [
      (([name] + steps).joined(separator: " > "), true),
      ("\(name) > \(last)", true),
      (last, true),
      (name, false),
    ]
  }
}
