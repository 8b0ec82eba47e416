import Guidance
import GuidanceModel
import TestSupport
import Testing

/// The forms, their words and their first questions, as they are built in.
@Suite struct FormLibraryTests {
  private let library = Library.builtIn

  @Test func `every form of data is built in and can be read`() throws {
    let files = try ContentFolder.files(in: ContentFolder.real).keys
    let names = files.filter { $0.hasPrefix("forms/") && $0 != "forms/starts.yaml" }.map {
      String($0.dropFirst(6).dropLast(5))
    }
    #expect(names.count == 2)
    #expect(Set(library.formIDs.map(\.text)) == Set(names))
    #expect(library.formIDs.allSatisfy { library.form($0)?.id == $0 })
  }

  @Test(arguments: ["", "starts", "nothing", "../words/en/drafts", "PREVENT-REFERRAL", "prevent-referral.yaml"])
  func `a form that is not there is nothing, not a fault`(id: String) {
    #expect(library.form(Identifier(id)) == nil)
  }

  @Test func `the file that says which outcome begins which form is no form itself`() {
    #expect(!library.formIDs.contains("starts"))
  }

  @Test func `what an outcome begins is there, and the questions before lead to every such outcome`() throws {
    let starts = library.formStarts
    #expect(Set(starts.values) == Set(library.formIDs))
    let screenings = try library.formIDs.compactMap { try #require(library.form($0)).screening }
    let outcomes = Set(screenings.flatMap { library.questionnaire($0)?.outcomes.map(\.id) ?? [] })
    #expect(Set(starts.keys).isSubset(of: outcomes))
    #expect(starts["northern-ireland"] == nil && starts["emergency"] == nil && starts["hotline"] == nil)
  }

  @Test func `every phrase of the drafts and every word that a form needs is there in English`() throws {
    let drafts = library.catalogue(language: "en", part: DraftPhrase.part)
    #expect(DraftPhrase.allCases.filter { drafts.lines($0.key).isEmpty } == [])
    for id in library.formIDs {
      let form = try #require(library.form(id))
      let words = library.catalogue(language: "en", part: id.text)
      #expect(FormWords(id).needed(by: form).filter { words.lines($0).isEmpty } == [])
    }
  }

  @Test func `a form asks for no belief, no rating and no consent, and for some things only if known`() throws {
    let form = try #require(library.form("prevent-referral"))
    let parts = Set(form.fields.flatMap { $0.id.split(separator: "-") })
    #expect(parts.isDisjoint(with: ["ideology", "religion", "faith", "ethnicity", "race", "score", "risk", "consent"]))
    #expect(
      form.fields.filter(\.isKnownOnly).map(\.id) == ["nationality", "immigration-status", "disability-or-diagnosis"])
    let words = library.catalogue(language: "en", part: "prevent-referral")
    for field in form.fields where field.isKnownOnly {
      #expect(words[FormWords(form.id).hint(for: field)] == "Only if already known and relevant; do not ask the person")
    }
    #expect(form.fields.count(where: \.isPrompt) == 8)
  }

  @Test func `every field but those that someone must stand for can be left to "not known"`() throws {
    for id in library.formIDs {
      let form = try #require(library.form(id))
      #expect(form.fields.allSatisfy { !$0.instead.isEmpty })
      let narrow = form.fields.filter { $0.instead != Instead.allCases }.map(\.id)
      #expect(Set(narrow).isSubset(of: ["seen-or-heard", "referrer-name", "referrer-reach", "spoken-to-lead"]))
    }
  }

  @Test func `there are enough passphrase words, and no common passphrase is made of them by chance`() {
    #expect(library.passphraseWords.count == PassphraseWords.count)
    #expect(Set(library.passphraseWords).count == PassphraseWords.count)
    #expect(!library.commonPassphrases.isEmpty)
  }

  // MARK: What the answers of a referral lead to

  private func standing(_ chosen: [String: [String]], _ typed: [String: String] = [:]) throws -> FormStanding {
    let now = Moment.sundayEvening
    let entries = chosen.mapValues { FormEntry(.chosen($0), written: now) }
      .merging(typed.mapValues { FormEntry(.typed($0), written: now) }) { $1 }
    return FormStanding(try #require(library.form("prevent-referral")), entries: entries, on: LocalTime(now).day)
  }

  @Test(arguments: [
    (
      "noticed-by", "someone_else",
      ["noticer-name", "noticer-named", "noticer-role", "noticer-relationship", "noticer-phone", "noticer-email"]
    ),
    ("noticed-by", "me", []), ("spoken-to-lead", "yes", ["lead-view"]), ("spoken-to-lead", "no", ["why-not-lead"]),
    ("spoken-to-lead", "not_possible", ["why-not-lead"]), ("person-told", "yes", ["told-what"]),
    ("person-told", "no", ["why-not-told"]), ("age-group", "child", ["parents-told"]), ("age-group", "adult", []),
    ("age-group", "not_sure", []),
  ])
  func `an answer asks for these fields and no others`(field: String, option: String, asked: [String]) throws {
    let before = Set(try standing([:]).live)
    let now = try standing([field: [option]])
    #expect(now.live.filter { !before.contains($0) }.map { now.form.fields[$0].id } == asked)
  }

  @Test func `a date of birth takes the place of an age, and a child is not asked about as an adult is`() throws {
    func isAsked(_ name: String, _ standing: FormStanding) -> Bool {
      standing.live.contains { standing.form.fields[$0].id == name }
    }
    #expect(isAsked("approximate-age", try standing([:], ["date-of-birth": "about ten years ago"])))
    #expect(!isAsked("approximate-age", try standing([:], ["date-of-birth": "2010"])))
    #expect(isAsked("circumstances", try standing(["age-group": ["not_sure"]])))
    #expect(!isAsked("circumstances", try standing(["age-group": ["child"]])))
    #expect(isAsked("why-parents-not-told", try standing(["age-group": ["child"], "parents-told": ["no"]])))
    #expect(!isAsked("why-parents-not-told", try standing(["age-group": ["adult"], "parents-told": ["no"]])))
  }

  @Test(
    arguments: [
      ([:], [:], []),
      ([:], ["date-of-birth": "2010", "first-noticed": "2009"], ["birth-after-noticed"]),
      ([:], ["first-noticed": "2010", "last-noticed": "2009"], ["first-after-last"]),
      ([:], ["first-noticed": "2010", "referral-date": "2009"], ["noticed-after-referral"]),
      ([:], ["last-noticed": "2010", "referral-date": "2009"], ["last-after-referral"]),
      (
        ["age-group": ["child"], "other-referrals": ["childrens_services"]], ["approximate-age": "18"],
        ["child-but-older"]
      ),
      (["age-group": ["child"], "other-referrals": ["childrens_services"]], ["approximate-age": "17"], []),
      (["age-group": ["adult"]], ["approximate-age": "17"], ["adult-but-younger"]),
      (["age-group": ["adult"]], ["approximate-age": "18"], []),
      ([:], ["seen-or-heard": "x"], ["person-cannot-be-found"]),
      ([:], ["seen-or-heard": "x", "how-to-find": "y"], []),
      ([:], ["travel": "x"], ["danger-may-be-near"]), ([:], ["harm-or-threats": "x"], ["danger-may-be-near"]),
      (["age-group": ["child"], "other-referrals": ["police"]], [:], ["child-needs-childrens-services"]),
      (["circumstances": ["with_children"]], [:], ["children-live-there"]),
      (["circumstances": ["with_children"], "other-referrals": ["childrens_services", "police"]], [:], []),
      (["circumstances": ["care_needs"], "other-referrals": ["health"]], [:], ["adult-needs-care"]),
      (["circumstances": ["care_needs"], "other-referrals": ["adult_safeguarding"]], [:], []),
      (["spoken-to-lead": ["no"]], [:], ["lead-not-asked"]), (["spoken-to-lead": ["not_possible"]], [:], []),
      (["interpreter": ["yes"]], [:], ["interpreter-language"]),
      (["interpreter": ["yes"]], ["languages": "Welsh"], []),
    ] as [([String: [String]], [String: String], [String])])
  func `answers raise these rules and no others`(
    chosen: [String: [String]], typed: [String: String], rules: [String]
  ) throws {
    #expect(try standing(chosen, typed).raised.map(\.id) == rules)
  }

  // MARK: Where a referral can go

  private func routes(_ entries: [String: FormEntry.Content]) throws -> ReferralRoutes {
    let now = Moment.sundayEvening
    let form = try #require(library.form("prevent-referral"))
    let words = library.catalogue(language: "en", part: "prevent-referral")
    var draft = Draft(id: "1", form, edition: FormEdition(form, words: words), screening: [:], at: now)
    for (name, content) in entries { draft.entries[name] = FormEntry(content, written: now) }
    return ReferralRoutes(draft, library.places)
  }

  @Test func `no council of northern ireland has a route`() throws {
    let councils = library.places.councils.filter { $0.nation == .northernIreland }
    #expect(councils.count == 11)
    for council in councils {
      let routes = try routes(["council": .typed(council.name)])
      #expect(routes.council?.id == council.id && routes.nation == .northernIreland && routes.routes.isEmpty)
    }
  }

  @Test func `wales has its own form, whatever the council`() throws {
    #expect(try routes(["nation": .chosen(["wales"])]).routes.contains { $0.form != nil })
    #expect(try routes(["council": .typed("Cardiff")]).routes.contains { $0.form != nil })
  }

  @Test func `the form reads every field that the routes read by name, with the options that they know`() throws {
    let form = try #require(library.form("prevent-referral"))
    let nation = try #require(form.fields.first { $0.id == ReferralRoutes.Field.nation.rawValue })
    #expect(nation.options.allSatisfy { Nation(rawValue: $0) != nil })
    let age = try #require(form.fields.first { $0.id == ReferralRoutes.Field.ageGroup.rawValue })
    #expect(age.option(named: "adult") != nil)
    #expect(form.field(named: ReferralRoutes.Field.council.rawValue) != nil)
  }
}
