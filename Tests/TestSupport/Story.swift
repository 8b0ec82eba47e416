internal import Edge
internal import Guidance
package import GuidanceModel
package import Pages
package import Screens
internal import Terminal

/// A visit as a person lives it: keys in, whole screens out.
///
/// It runs the real loop, layout, screens and guidance from the first screen anew each time it is asked what
/// stands on the screen, so a story can be told a few keys at a time.
package struct Story {
  /// Milliseconds between two keys of someone who reads.
  private static let pause = 400
  /// Milliseconds between two repeats of a key that is held down.
  private static let repeatPause = 33

  private static let surroundings = Surroundings(.builtIn)

  private let size: Size
  private let now: Moment
  private let begin: @Sendable () -> KeptVisit
  private var presses: [StoryDevice.Press] = [] {
    didSet { memory = Memory() }
  }
  private var memory = Memory()

  /// How the story went, once it was played; each key makes it another story.
  private final class Memory {
    var played: (device: StoryDevice, ending: Ending)?
  }

  package init(columns: Int = 80, rows: Int = 24, at now: Moment = .sundayEvening) {
    self.init(columns: columns, rows: rows, at: now) { FakeDesk() }
  }

  /// A story with drafts; the desk is made anew each time the story is played.
  ///
  /// - Parameter intent: Where it begins; nil for the home page.
  package init(
    columns: Int = 80, rows: Int = 24, at now: Moment = .sundayEvening, drafts intent: DraftIntent? = nil,
    desk: @escaping @Sendable () -> FakeDesk
  ) {
    size = Size(rows: rows, columns: columns)
    self.now = now
    begin = {
      let desk = desk()
      let visit = intent.map { Visit(Self.surroundings, drafts: $0) } ?? Visit(Self.surroundings)
      return KeptVisit(visit, at: 0, perform: desk.perform)
    }
  }

  // MARK: What the person does

  /// Presses keys one by one: a letter is itself, and ⏎ ⎋ ↑ ↓ ⇞ ⇟ ⌫ ⇥ are the keys that have those signs.
  package mutating func press(_ keys: String) {
    presses += keys.map { StoryDevice.Press(key: Self.key($0), pause: Self.pause) }
  }

  package mutating func press(_ key: Key) {
    presses.append(StoryDevice.Press(key: key, pause: Self.pause))
  }

  /// Presses a key after some seconds in which nothing was pressed.
  package mutating func wait(seconds: Int, thenPress key: Key) {
    presses.append(StoryDevice.Press(key: key, pause: seconds * 1000))
  }

  /// Presses a key and holds it down until it has repeated so many times.
  package mutating func hold(_ key: Key, repeats: Int) {
    press(key)
    presses += Array(repeating: StoryDevice.Press(key: key, pause: Self.repeatPause), count: repeats)
  }

  private static func key(_ sign: Character) -> Key {
    switch sign {
    case "⏎": .enter
    case "⎋": .escape
    case "↑": .up
    case "↓": .down
    case "⇞": .pageUp
    case "⇟": .pageDown
    case "⌫": .backspace
    case "⇥": .tab
    default: .character(sign)
    }
  }

  // MARK: What the person gets

  /// The rows of the screen, without blanks at their ends.
  package var screen: String { played.device.canvas.text.joined(separator: "\n") }

  /// The row of the screen that has the hardware cursor.
  package var cursorRow: String {
    let canvas = played.device.canvas
    return canvas.text[canvas.cursor.row]
  }

  /// Why the program left the screen; nil when it still waits for a key.
  package var departure: Departure? {
    if case .departed(let departure) = played.ending { departure } else { nil }
  }

  /// Whether the screen was blanked.
  package var isHidden: Bool { played.device.isHidden }

  package var keyCount: Int { presses.count }

  private var played: (device: StoryDevice, ending: Ending) {
    if let played = memory.played { return played }
    var visit = begin()
    let device = StoryDevice(size: size, presses)
    let ending = FullScreen.run(
      conversation: &visit, device: device, words: FrontEndWords(Self.surroundings.words), clock: { now },
      ticks: { device.time })
    memory.played = (device, ending)
    return (device, ending)
  }
}
