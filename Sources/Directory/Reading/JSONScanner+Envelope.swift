/// Tells records from envelopes.
extension JSONScanner {
  /// The keys of records in pages of Open Referral UK 1 (and Outpost) and of HSDS 3.
  private static let pageKeys = ["content", "contents"]

  /// Passes over an object that is a record, or over an envelope up to its records, whose key is given then.
  ///
  /// An envelope has an array of objects under a key of pages and no `id` before it, or has that array as its only
  /// member. An object that is too much for a record and begins with an array of objects can only be an envelope.
  mutating func objectOrRecordsKey(mayBeEnvelope: Bool) throws(JSONFault) -> String? {
    guard mayBeEnvelope else {
      try skipValue()
      return nil
    }
    var start = self
    do throws(JSONFault) {
      return try wholeObjectOrRecordsKey()
    } catch {
      guard isLimit(error.kind), let key = try start.wrapperKey() else { throw error }
      self = start
      return key
    }
  }

  private mutating func wholeObjectOrRecordsKey() throws(JSONFault) -> String? {
    var start = self
    var hasID = false
    var count = 0
    try countValue()
    try require(.openBrace)
    if try take(.closeBrace) { return nil }
    repeat {
      let key = text(try key())
      hasID = hasID || key == "id"
      if !hasID, Self.pageKeys.contains(key), try takesRecords() { return key }
      try skipValue(depth: 1)
      count += 1
    } while try take(.comma)
    try require(.closeBrace)
    guard count == 1, let key = try start.wrapperKey() else { return nil }
    self = start
    return key
  }

  /// Whether an object is no record because it is too much for one.
  private func isLimit(_ kind: JSONFault.Kind) -> Bool {
    switch kind {
    case .incomplete: bytes.count > limits.bytes
    case .tooDeep, .tooManyValues: true
    default: false
    }
  }

  /// The key of the first member if it has an array of objects, which then is entered.
  private mutating func wrapperKey() throws(JSONFault) -> String? {
    try require(.openBrace)
    let key = text(try key())
    return try takesRecords() ? key : nil
  }

  /// Enters an array, if one that is empty or holds objects comes next.
  private mutating func takesRecords() throws(JSONFault) -> Bool {
    var array = self
    guard try array.take(.openBracket) else { return false }
    var item = array
    let first = try item.next()
    guard first == .openBrace || first == .closeBracket else { return false }
    self = array
    return true
  }

  /// The members of an envelope before its records, which begin behind a byte.
  mutating func members(before end: Int) throws(JSONFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try require(.openBrace)
    while true {
      let key = text(try key())
      let value = self
      if try take(.openBracket), position == end { return members }
      self = value
      members.append(JSONValue.Member(key, try self.value(depth: 1)))
      try require(.comma)
    }
  }

  /// A member of an envelope; nil once another array of records was entered.
  mutating func memberOrRecords() throws(JSONFault) -> JSONValue.Member? {
    let key = text(try key())
    if Self.pageKeys.contains(key), try takesRecords() { return nil }
    return JSONValue.Member(key, try value(depth: 1))
  }
}
