/// A service that a council or a charity lists, as it is shown: every text as the feed gives it.
///
/// Nothing in it has been checked by Signpost. Texts are shown through `SafeText` alone.
package struct LocalService: Equatable, Sendable {
  package var id: ServiceID
  package var name: String
  package var otherNames: [String] = []
  package var organisation: String?
  /// Plain paragraphs: markup is taken out and entities are read.
  package var description: [String] = []
  package var status = ServiceStatus.notSaid
  /// What the feed wants everyone to read first.
  package var alert: String?
  package var phones: [ServicePhone] = []
  package var emails: [String] = []
  package var links: [ServiceLink] = []
  package var sites: [ServiceSite] = []
  /// The hours of the service wherever it is given; those of one place stand with the place.
  package var hours = ServiceHours()
  /// Whom it serves by place, in the feed's own words, for example `Sheffield` or `UK`.
  package var areas: [String] = []
  package var ages: ServiceAges?
  /// Who it is for, in the feed's own words.
  package var eligibility: [String] = []
  package var costs: [String] = []
  package var languages: [String] = []
  /// What is said about getting in and being understood: steps, hearing loops, sign language.
  package var access: [String] = []
  /// How to be referred or to apply.
  package var applying: [String] = []
  /// The needs that it is listed under.
  package var needs: [String] = []
  /// Named people; shown only when someone asks for them.
  package var people: [ServicePerson] = []
  /// The day on which someone last said that all of it is right.
  package var assured: Day?
  /// The day on which the feed last changed it.
  package var changed: Day?
  /// Where to say that something is wrong, if the feed names it.
  package var reportTo: String?
  /// The name of the feed.
  package var feed: String
  package var imported: Day

  package init(id: ServiceID, name: String, feed: String, imported: Day) {
    self.id = id
    self.name = name
    self.feed = feed
    self.imported = imported
  }
}
