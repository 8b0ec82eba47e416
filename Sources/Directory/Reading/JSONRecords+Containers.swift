/// Steps through what was opened.
extension JSONRecords {
  /// Arrays of arrays that are stepped into; below that they are no records.
  private static let mostArrays = 2
  /// Bytes of what stands beside the records of an envelope.
  private static let mostEnvelopeBytes = 1 << 20

  /// The next item inside of the innermost container; nil once something was only opened or closed.
  func next(in container: JSONContainer) throws(ReadingFault) -> JSONItem? {
    switch container {
    case .array(let isBegun):
      guard try moves(toItemBehindAny: isBegun, end: .closeBracket) else { return nil }
      open[open.count - 1] = .array(isBegun: true)
      return try item(mayBeEnvelope: true)
    case .records(let isBegun):
      guard try moves(toItemBehindAny: isBegun, end: .closeBracket) else { return nil }
      open[open.count - 1] = .records(isBegun: true)
      return try item(mayBeEnvelope: false)
    case .envelope:
      guard try moves(toItemBehindAny: true, end: .closeBrace) else { return envelope.map(JSONItem.envelope) }
      try takeMember()
      return nil
    }
  }

  /// What stands here: a record, or a value that is set aside; nil for one that was opened.
  func item(mayBeEnvelope: Bool) throws(ReadingFault) -> JSONItem? {
    switch try first() {
    case .openBrace:
      let (recordsKey, count) = try scan { scanner throws(JSONFault) in
        try scanner.objectOrRecordsKey(mayBeEnvelope: mayBeEnvelope)
      }
      guard let recordsKey else { return .record(JSONRecord(bytes: bytes(count), place: take(count), limits: limits)) }
      try openEnvelope(recordsKey: recordsKey, recordsAt: count)
      return nil
    case .openBracket where mayBeEnvelope && open.count < Self.mostArrays:
      window.drop(1)
      open.append(.array(isBegun: false))
      return nil
    default:
      let (_, count) = try scan { scanner throws(JSONFault) in try scanner.skipValue() }
      return .damaged(setAside(count, because: .noObject))
    }
  }

  /// Moves to the next item of a container, or closes it where its end stands.
  private func moves(toItemBehindAny isBegun: Bool, end: UInt8) throws(ReadingFault) -> Bool {
    let mark = try first()
    if mark == end {
      window.drop(1)
      open.removeLast()
      return false
    }
    guard isBegun else { return true }
    guard mark == .comma else { throw fault(.json(.unexpected)) }
    window.drop(1)
    guard try first() != end else { throw fault(.json(.unexpected)) }
    return true
  }

  /// Takes everything before the records as members, and begins with the records.
  private func openEnvelope(recordsKey: String, recordsAt count: Int) throws(ReadingFault) {
    guard count <= Self.mostEnvelopeBytes else { throw fault(.envelopeTooLong) }
    let place = ReadingPlace(line: window.line, offset: window.offset)
    var scanner = JSONScanner(window.bytes, limits: limits)
    let members = Result { () throws(JSONFault) in try scanner.members(before: count) }
    envelope = JSONEnvelope(members: try located(members), recordsKey: recordsKey, place: place)
    envelopeBytes = count
    window.drop(count)
    open += [.envelope, .records(isBegun: false)]
  }

  /// Takes a member behind the records, or begins with another array of records.
  private func takeMember() throws(ReadingFault) {
    let (member, count) = try scan { scanner throws(JSONFault) in try scanner.memberOrRecords() }
    envelopeBytes += count
    guard envelopeBytes <= Self.mostEnvelopeBytes else { throw fault(.envelopeTooLong) }
    window.drop(count)
    if let member { envelope?.add(member) } else { open.append(.records(isBegun: false)) }
  }

  private func bytes(_ count: Int) -> [UInt8] { Array(window.bytes.part(0..<count)) }

  /// Is done with a record, counts it and says where it stood.
  private func take(_ count: Int) -> ReadingPlace {
    given += 1
    let place = place
    window.drop(count)
    if case .records? = open.last { envelope?.count() }
    return place
  }

  /// Takes what is no record.
  func setAside(_ count: Int, because reason: JSONFault.Kind) -> JSONDamage {
    JSONDamage(bytes: bytes(count), place: take(count), reason: reason)
  }
}
