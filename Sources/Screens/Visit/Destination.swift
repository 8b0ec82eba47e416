internal import GuidanceModel
internal import Pages

/// A place that a visit can go to.
enum Destination: Sendable {
  case home
  case emergency
  case all
  case contacts
  case contactGroup(ContactGroup)
  case contact(Identifier<Contact>)
  case topics
  case section(String)
  case topic(Identifier<Topic>)
  /// A questionnaire, with answers that are known already, by the names of question and option.
  case questions(Identifier<Questionnaire>, known: [String: String])
  case outcome(Consultation)
  case detail(OutcomeDetail, Consultation)
  case why(Consultation)
  case otherHelp(Consultation)
  case way(Way, Consultation)
  case review(Consultation)
  case takeaway(Identifier<Contact>)
  case search
  case service(ServiceID)
  case places
  case council(Identifier<Council>)
  case sources
  case help
  case privacy
  case access
  /// A code for the camera of a phone, by what it holds, and the number that it stands for, if it does.
  case code(SafeText, number: SafeText?)
  /// The question before a number in large figures, and the number.
  case largeAsk(SafeText)
  case large(SafeText)
  /// Something on paper.
  case paper(PaperSheet)
  /// Twice the time, at an unattended terminal.
  case moreTime
  case staff
  case drafts(DraftIntent)
  case draft(Draft)
  case revisit(question: Int)
  case departure(Departure)

  /// Whether it leads to drafts, which an unattended terminal does not have.
  var isOfDrafts: Bool {
    switch self {
    case .drafts, .draft: true
    default: false
    }
  }
}
