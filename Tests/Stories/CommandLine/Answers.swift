/// What the program answers, as a script decodes it.
enum Answers {
  struct Contact: Decodable {
    struct Channel: Decodable {
      let id: String
      let kind: String
      let dial: String?
      let open: String
      let until: String?
    }

    let id: String
    let name: String
    let status: String
    let channels: [Channel]
    let open: String?
    let sources: [String]
    let reviewBy: String
  }

  struct Consultation: Decodable {
    struct Step: Decodable, Equatable {
      let question: String
      let answer: String
    }

    struct Option: Decodable {
      let id: String
      let text: String
    }

    struct Next: Decodable {
      let id: String
      let text: String
      let options: [Option]
      let contacts: [Contact]
    }

    struct Reason: Decodable {
      let rule: String
      let text: String
      let source: String?
    }

    struct Change: Decodable {
      let change: String
      let outcome: String
      let urgency: String
    }

    let complete: Bool
    let path: [Step]
    let next: Next?
    let outcome: String?
    let urgency: String?
    let contacts: [Contact]
    let because: [Reason]
    let otherwise: [Change]
    let ignored: [Step]
  }

  struct Found: Decodable {
    let id: String
    let kind: String
    let dial: String?
    let pinned: Bool
  }

  struct Place: Decodable {
    struct Council: Decodable {
      let id: String
      let nation: String
      let force: String?
    }

    let outcode: String?
    let nation: String?
    let councils: [Council]
  }

  struct Check: Decodable {
    struct Questionnaire: Decodable {
      struct Promise: Decodable {
        let text: String
        let holds: Bool
      }

      let id: String
      let questions: Int
      let outcomes: Int
      let paths: Int
      let longest: Int
      let deadQuestions: [String]
      let deadOutcomes: [String]
      let promises: [Promise]
    }

    struct Fault: Decodable {
      let file: String
      let line: Int
    }

    let questionnaires: [Questionnaire]
    let errors: [Fault]
    let warnings: [Fault]
  }

  struct Move: Decodable {
    let questionnaire: String
    let paths: Int
    let from: String
    let to: String
  }

  struct Privacy: Decodable {
    let kept: [String]
    let limits: [String]
    let files: [String]
  }
}
