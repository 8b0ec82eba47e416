import Pages
import Testing

struct MenuTests {
  @Test func `up to eight entries are shown without more`() {
    #expect(Menu(count: 8).shown == 0..<8)
    #expect(Menu(count: 8).moreNumber == nil)
  }

  @Test func `nine entries are shown seven at a time, with more as the eighth`() {
    var menu = Menu(count: 9)
    #expect(menu.shown == 0..<7)
    #expect(menu.moreNumber == 8)
    menu.showMore()
    #expect(menu.shown == 7..<9)
    #expect(menu.moreNumber == 3)
    menu.showMore()
    #expect(menu.shown == 0..<7)
  }

  @Test(arguments: 1...40)
  func `every entry can be reached, and no number goes beyond eight`(count: Int) {
    var menu = Menu(count: count)
    var reached: Set<Int> = []
    for _ in 0..<count {
      #expect((menu.moreNumber ?? menu.shown.count) <= Menu.most)
      reached.formUnion(menu.shown)
      menu.showMore()
    }
    #expect(reached == Set(0..<count))
  }

  @Test func `the focus stays on the entries`() {
    var menu = Menu(count: 2)
    menu.move(.previous)
    #expect(menu.focused == .entry(0))
    menu.move(.next)
    menu.move(.next)
    #expect(menu.focused == .entry(1))
    menu.move(.select(8))
    #expect(menu.focused == .entry(1))
  }

  @Test func `an empty list has no focus and takes every event`() {
    var menu = Menu(count: 0)
    for event in [Event.next, .previous, .select(1), .answer] { menu.move(event) }
    menu.showMore()
    #expect(menu.focused == nil)
  }

  @Test func `a list opens on the page of its selected entry`() {
    #expect(Menu(count: 20, selected: 9).focused == .entry(9))
    #expect(Menu(count: 20, selected: 9).shown == 7..<14)
  }
}
