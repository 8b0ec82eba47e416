import GuidanceModel
import Testing

@Suite struct ConditionTests {
  /// Question 0 takes one option of three, 1 several of three, 2 a number.
  static let answers: [[Answer?]] = [
    [nil, nil, nil],
    [.options(.option(0)), nil, nil],
    [.options(.option(1)), .options([.option(0), .option(2)]), .number(4)],
    [.options(.option(2)), .options(.option(1)), .number(5)],
    [nil, .options([.option(0), .option(1), .option(2)]), .number(-1)],
  ]

  /// Which of the answers above each condition holds for.
  @Test(arguments: [
    (Condition.chosen(question: 0, options: .option(0)), [false, true, false, false, false]),
    (.chosen(question: 0, options: [.option(1), .option(2)]), [false, false, true, true, false]),
    (.chosen(question: 1, options: .option(0)), [false, false, true, false, true]),
    (.chosen(question: 1, options: [.option(0), .option(1)]), [false, false, true, true, true]),
    (.chosen(question: 1, options: []), [false, false, false, false, false]),
    (.chosen(question: 2, options: .option(0)), [false, false, false, false, false]),
    (.answered(question: 0), [false, true, true, true, false]),
    (.answered(question: 2), [false, false, true, true, true]),
    (.atLeast(question: 2, 5), [false, false, false, true, false]),
    (.atMost(question: 2, 4), [false, false, true, false, true]),
    (.atLeast(question: 0, 0), [false, false, false, false, false]),
    (.not(.chosen(question: 0, options: .option(0))), [true, false, true, true, true]),
    (.not(.answered(question: 1)), [true, true, false, false, false]),
    (.all([.answered(question: 0), .answered(question: 2)]), [false, false, true, true, false]),
    (.any([.answered(question: 0), .answered(question: 2)]), [false, true, true, true, true]),
    (.all([]), [true, true, true, true, true]),
    (.any([]), [false, false, false, false, false]),
    (
      .not(
        .any([
          .chosen(question: 0, options: .option(1)),
          .all([.answered(question: 1), .atLeast(question: 2, 5)]),
        ])),
      [true, true, false, false, true]
    ),
  ])
  func `holds for exactly these answers`(condition: Condition, expected: [Bool]) {
    #expect(Self.answers.map(condition.holds) == expected)
  }

  @Test(arguments: [true, false], [true, false])
  func `joins truths as logic does`(left: Bool, right: Bool) {
    let answers: [Answer?] = [left ? .number(0) : nil, right ? .number(0) : nil]
    let (a, b) = (Condition.answered(question: 0), Condition.answered(question: 1))
    #expect(Condition.all([a, b]).holds(for: answers) == (left && right))
    #expect(Condition.any([a, b]).holds(for: answers) == (left || right))
    #expect(Condition.not(a).holds(for: answers) == !left)
    #expect(
      Condition.not(.all([a, b])).holds(for: answers)
        == Condition.any([.not(a), .not(b)]).holds(for: answers))
  }

  @Test func `knows the questions that it reads`() {
    let condition = Condition.all([
      .answered(question: 3),
      .not(.any([.atMost(question: 1, 2), .chosen(question: 3, options: .option(0))])),
    ])
    #expect(condition.questions == [1, 3])
    #expect(condition.atoms.count == 3)
  }
}
