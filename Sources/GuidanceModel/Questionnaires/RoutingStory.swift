/// What a practitioner expects of a questionnaire for one situation.
package struct RoutingStory: Sendable {
  package let situation: String
  /// The answers by the names of questions and options, in the order asked.
  package let answers: [(question: String, options: [String])]
  package let outcome: String
  package let urgency: Urgency
  /// The first contact listed.
  package let first: Identifier<Contact>
  /// Contacts that are listed as well, in this order among themselves.
  package let lists: [Identifier<Contact>]
  package let doesNotList: [Identifier<Contact>]
  package let mark: Mark

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("story", "row", "answers", "outcome", "urgency", "first", "lists", "not")
    situation = try fields.required("story").text()
    answers = try Self.answers(fields.required("answers"))
    outcome = try fields.required("outcome").text()
    urgency = try fields.required("urgency").choice()
    first = try fields.required("first").identifier()
    lists = try fields.identifiers("lists")
    doesNotList = try fields.identifiers("not")
    mark = reader.tree.mark
  }

  private static func answers(_ reader: Reader) throws(ContentFault) -> [(question: String, options: [String])] {
    var answers: [(question: String, options: [String])] = []
    for entry in try reader.anyFields().entries {
      let value = Reader(entry.value, file: reader.file)
      if case .list = entry.value {
        answers.append((entry.key, try value.texts()))
      } else {
        answers.append((entry.key, [try value.text()]))
      }
    }
    return answers
  }
}
