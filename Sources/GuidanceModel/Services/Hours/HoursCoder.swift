/// Opening hours as short text for an index: whole numbers with spaces between them and a `;` between rules.
///
/// The first group holds two flags, each of the others a rule; zeros at the end of a group are left out.
enum HoursCoder {
  private static let mostNumbers = 16
  private static let mostNumber = 1 << 40

  static func encoded(_ plan: HoursPlan) -> String {
    let flags = (plan.saysRoundTheClock ? 1 : 0) + (plan.saysByAppointment ? 2 : 0)
    let groups = [[flags]] + (plan.rules + plan.holidayRules).map { $0.numbers }
    return groups.map { $0.map { String($0) }.joined(separator: " ") }.joined(separator: ";")
  }

  /// The plan; nil for text that this type did not write.
  static func plan(_ text: String) -> HoursPlan? {
    var plan: HoursPlan?
    var numbers: [Int] = []
    numbers.reserveCapacity(mostNumbers)
    var number: Int?
    /// Ends a group: the flags, which come first, or a rule.
    func end() -> Bool {
      guard let last = number else { return false }
      numbers.append(last)
      number = nil
      defer { numbers.removeAll(keepingCapacity: true) }
      guard plan != nil else {
        plan = HoursPlan(flags: numbers)
        return plan != nil
      }
      return plan?.add(HoursRule(numbers: numbers)) == true
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let next = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard next < mostNumber else { return nil }
        number = next
      case UInt8(ascii: " "):
        guard let next = number, numbers.count < mostNumbers else { return nil }
        numbers.append(next)
        number = nil
      case UInt8(ascii: ";"):
        guard end() else { return nil }
      default: return nil
      }
    }
    return end() ? plan : nil
  }
}

extension HoursPlan {
  fileprivate init?(flags: [Int]) {
    guard flags.count == 1, (0...3).contains(flags[0]) else { return nil }
    saysRoundTheClock = flags[0] & 1 == 1
    saysByAppointment = flags[0] & 2 == 2
  }

  /// Adds a rule; false when there is none.
  fileprivate mutating func add(_ rule: HoursRule?) -> Bool {
    guard let rule else { return false }
    if rule.isHoliday { holidayRules.append(rule) } else { rules.append(rule) }
    return true
  }
}

extension ServiceHours {
  /// What `state` and `answer` need, as short text of digits, spaces and `;`.
  package var encoded: String { HoursCoder.encoded(plan) }

  /// The hours that `encoded` gave, without their lines and words; text that it did not give is unknown at all times.
  package init(encoded text: String) {
    self.init(plan: HoursCoder.plan(text) ?? HoursPlan(rules: [.unread]), lines: [], prose: [])
  }
}
