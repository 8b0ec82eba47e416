extension EarlierForms {
  static func contact(_ contact: JSONValue) -> JSONValue {
    contact.rewritten { members in members.gather(["phones", "phone"], into: "phones", phone) }
  }

  /// A phone, whose languages older versions list as words in one cell.
  static func phone(_ phone: JSONValue) -> JSONValue {
    phone.rewritten { members in
      members.rename("number_type", to: "type")
      if members["languages"] == nil, members["language"]?.said != nil {
        members.rename("language", to: "languages")
      }
      members.split("languages", into: "name")
      members.changeItems("languages", language)
    }
  }

  static func language(_ language: JSONValue) -> JSONValue {
    language.rewritten { $0.rename("language", to: "name") }
  }

  static func serviceArea(_ area: JSONValue) -> JSONValue {
    area.rewritten { $0.rename("service_area", to: "name") }
  }

  static func accessibility(_ accessibility: JSONValue) -> JSONValue {
    accessibility.rewritten { $0.rename("accessibility", to: "description") }
  }
}
