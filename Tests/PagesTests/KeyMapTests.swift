import GuidanceModel
import Pages
import Testing

struct KeyMapTests {
  private let menu = Page(
    identity: "menu", title: "Menu", blocks: [.choices([Choice(number: 1, label: "One")])], focus: .choice(1))
  private let ticking = Page(
    identity: "ticks", title: "Ticks", blocks: [.choices([Choice(number: 1, label: "One", ticked: false)])],
    focus: .choice(1))
  private let typing = Page(
    identity: "field", title: "Field", blocks: [.field(Field(label: "Name", text: "", cursor: 0))],
    focus: .field)
  private let writing = Page(
    identity: "long", title: "Long", blocks: [.field(Field(label: "Text", input: TextInput(long: "")))],
    focus: .field)

  @Test func `a digit selects and does not answer, and 9 is always the emergency page`() {
    #expect(Event(key: .character("1"), on: menu) == .select(1))
    #expect(Event(key: .character("8"), on: menu) == .select(8))
    #expect(Event(key: .character("9"), on: menu) == .command(.emergency))
    #expect(Event(key: .character("0"), on: menu) == nil)
  }

  @Test func `arrows and Tab move, Enter answers`() {
    #expect(Event(key: .up, on: menu) == .previous)
    #expect(Event(key: .backTab, on: menu) == .previous)
    #expect(Event(key: .down, on: menu) == .next)
    #expect(Event(key: .tab, on: menu) == .next)
    #expect(Event(key: .enter, on: menu) == .answer)
  }

  @Test func `Space ticks only where several can be ticked`() {
    #expect(Event(key: .character(" "), on: ticking) == .tick)
    #expect(Event(key: .character(" "), on: menu) == nil)
  }

  @Test func `in a text field letters and digits are text`() {
    for letter in "9x/?h1" {
      #expect(Event(key: .character(letter), on: typing) == .edit(.insert(String(letter))))
    }
    #expect(Event(key: .paste("a b"), on: typing) == .edit(.insert("a b")))
    #expect(Event(key: .backspace, on: typing) == .edit(.deleteBackward))
    #expect(Event(key: .home, on: typing) == .edit(.start))
  }

  @Test(arguments: [
    (Key.escape, Command.back), (.control("x"), .hide), (.control("c"), .hide), (.control("g"), .help),
  ])
  func `leaving, going back and help work in a text field too`(key: Key, command: Command) {
    #expect(Event(key: key, on: typing) == .command(command))
    #expect(Event(key: key, on: menu) == .command(command))
  }

  @Test func `the key that is named in a text field is one that works there`() {
    #expect(Command.hide.keyNameWhileTyping == "Ctrl-X")
    #expect(Command.back.keyNameWhileTyping == "Esc")
    #expect(Command.help.keyNameWhileTyping == "Ctrl-G")
    #expect(Command.search.keyNameWhileTyping == nil)
  }

  @Test func `in a long text Enter begins a line, and Tab goes on`() {
    #expect(Event(key: .enter, on: writing) == .edit(.insert("\n")))
    #expect(Event(key: .tab, on: writing) == .next)
    #expect(Event(key: .backTab, on: writing) == .previous)
    #expect(Event(key: .enter, on: typing) == .answer)
    #expect(Event(key: .escape, on: writing) == .command(.back))
  }

  @Test(arguments: EditingKey.allCases)
  func `every editing key works in a long text, and has a name`(editing: EditingKey) {
    for key in editing.keys { #expect(Event(key: key, on: writing) == editing.event) }
    #expect(editing.keyNames.allSatisfy { !$0.isEmpty })
  }

  @Test func `counting is for long texts, and no editing key means anything outside a field`() {
    #expect(Event(key: .control("n"), on: typing) == nil)
    #expect(Event(key: .control("u"), on: typing) == .edit(.undo))
    for key in EditingKey.allCases.flatMap(\.keys) { #expect(Event(key: key, on: menu) == nil) }
  }

  @Test func `no editing key is a command's key`() {
    for key in EditingKey.allCases.flatMap(\.keys) { #expect(Command(key: key) == nil) }
  }

  @Test func `locking is asked for only where it is offered`() {
    var lockable = writing
    lockable.commands = [CommandLabel(.lock, label: "lock")]
    #expect(Event(key: .control("k"), on: lockable) == .command(.lock))
    #expect(Event(key: .control("k"), on: writing) == nil)
    #expect(Event(key: .control("k"), on: menu) == nil)
  }

  @Test func `no two commands share a key or a word`() {
    let keys = Command.allCases.map(\.keyName)
    let words = Command.allCases.flatMap(\.words)
    #expect(Set(keys).count == keys.count)
    #expect(Set(words).count == words.count)
  }

  @Test func `command words are known in any case, and other words are not`() {
    #expect(Command(word: "HIDE") == .hide)
    #expect(Command(word: "999") == .emergency)
    #expect(Command(word: "") == nil)
    #expect(Command(word: "hidden") == nil)
  }
}
