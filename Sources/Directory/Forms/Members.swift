/// The members of a record while it is rewritten: they keep their order, and a key that stands twice stands twice.
extension [JSONValue.Member] {
  subscript(key: String) -> JSONValue? { first { $0.key == key }?.value }

  /// Puts a value where a key stands, or at the end where the key does not stand yet.
  mutating func set(_ key: String, _ value: JSONValue) {
    if let index = firstIndex(where: { $0.key == key }) {
      self[index].value = value
    } else {
      append(JSONValue.Member(key, value))
    }
  }

  /// Adds a member unless something is already said under its key.
  mutating func fill(_ key: String, _ value: JSONValue?) {
    guard let value, self[key]?.isUnsaid ?? true else { return }
    set(key, value)
  }

  /// Gives a member another key, unless that key is taken.
  mutating func rename(_ key: String, to other: String) {
    guard let index = firstIndex(where: { $0.key == key }), self[other] == nil else { return }
    self[index].key = other
  }

  /// Takes a member out.
  mutating func take(_ key: String) -> JSONValue? {
    guard let index = firstIndex(where: { $0.key == key }) else { return nil }
    return remove(at: index).value
  }

  /// Rewrites the value under a key, if the key stands.
  mutating func change(_ key: String, _ change: (JSONValue) -> JSONValue) {
    guard let index = firstIndex(where: { $0.key == key }) else { return }
    self[index].value = change(self[index].value)
  }

  /// Rewrites every item of the array under a key; a single object stands for an array of one.
  mutating func changeItems(_ key: String, _ change: (JSONValue) -> JSONValue) {
    self.change(key) { value in value.listed.map { .array($0.map(change)) } ?? value }
  }

  /// Takes what stands under some keys, rewrites each item and adds them to the array under another key.
  ///
  /// A value that is neither an array nor an object stays where it is.
  mutating func gather(_ keys: [String], into target: String, _ change: (JSONValue) -> JSONValue) {
    for key in keys {
      guard let items = self[key]?.listed else { continue }
      let place = firstIndex { $0.key == key }
      let changed = items.map(change)
      if let present = firstIndex(where: { $0.key == target }), target != key {
        self[present].value = .array((self[present].value.listed ?? []) + changed)
        removeAll { $0.key == key }
      } else if let place {
        self[place] = JSONValue.Member(target, .array(changed))
      }
    }
  }

  /// Turns a text such as `English, Urdu` into an array of records, each with one piece under a key.
  mutating func split(_ key: String, into member: String) {
    change(key) { value in
      guard case .string(let text) = value else { return value }
      return .array(text.pieces.map { .object([JSONValue.Member(member, .string($0))]) })
    }
  }
}
