/// Who answers at a contact.
package enum Answerer: String, CaseIterable, Sendable {
  case police, health, charity, government, council, company, embassy, regulator
  case ownOrganisation = "own-organisation"
}
