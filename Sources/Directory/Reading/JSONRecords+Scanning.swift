/// Looks at the window, and brings more as far as a value needs it.
extension JSONRecords {
  /// The place of the next byte; of the record that was counted last, if any.
  var place: ReadingPlace {
    ReadingPlace(line: window.line, offset: window.offset, record: given == 0 ? nil : given)
  }

  func fault(_ problem: ReadingFault.Problem) -> ReadingFault {
    ReadingFault(problem, in: name, at: place)
  }

  /// Passes over blanks and byte-order marks; false at the end of the feed.
  func skipBetweenValues() throws(ReadingFault) -> Bool {
    while try skipBlank() {
      guard try isByteOrderMark() else { return true }
      window.drop(ByteOrderMark.bytes.count)
    }
    return false
  }

  /// The byte where the next token begins.
  func first() throws(ReadingFault) -> UInt8 {
    guard try skipBlank(), let first = window.bytes.first else { throw fault(.json(.incomplete)) }
    return first
  }

  /// Scans from the next byte on, anew with more bytes as long as the text seems to end too early.
  ///
  /// - Returns: What the scan gives, and how many bytes it passed over. Nothing is dropped.
  func scan<Result>(
    _ body: (inout JSONScanner) throws(JSONFault) -> Result
  ) throws(ReadingFault) -> (result: Result, count: Int) {
    while true {
      var scanner = JSONScanner(window.bytes, limits: limits)
      let isLast = window.isComplete || window.bytes.count > limits.bytes
      do throws(JSONFault) {
        let result = try body(&scanner)
        guard scanner.position <= limits.bytes else { throw scanner.fault(.tooLong, at: 0) }
        if isLast || !scanner.isAtEnd { return (result, scanner.position) }
      } catch {
        guard error.kind == .incomplete, !isLast else { throw located(error) }
      }
      try window.more()
    }
  }

  /// The result of reading what begins with the next byte, with the place of a fault in the file.
  func located<Value>(_ result: Result<Value, JSONFault>) throws(ReadingFault) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let fault): throw located(fault)
    }
  }

  private func located(_ fault: JSONFault) -> ReadingFault {
    let isTooLong = fault.kind == .incomplete && !window.isComplete
    let place = ReadingPlace(
      line: window.line + fault.line - 1, offset: window.offset + fault.offset, record: given + 1)
    return ReadingFault(.json(isTooLong ? .tooLong : fault.kind), in: name, at: place)
  }

  /// Passes over blanks; false at the end of the feed.
  private func skipBlank() throws(ReadingFault) -> Bool {
    if window.offset == 0 { try checkCoding() }
    while true {
      let bytes = window.bytes
      let count = bytes.firstIndex { !$0.isBlank } ?? bytes.count
      window.drop(count)
      if count < bytes.count { return true }
      guard !window.isComplete else { return false }
      try window.more()
    }
  }

  private func isByteOrderMark() throws(ReadingFault) -> Bool {
    while window.bytes.count < ByteOrderMark.bytes.count, !window.isComplete { try window.more() }
    return window.bytes.starts(with: ByteOrderMark.bytes)
  }

  private func checkCoding() throws(ReadingFault) {
    if window.bytes.isEmpty { try window.more() }
    guard !TextCoding.isUTF16(window.bytes) else { throw fault(.notUTF8) }
  }
}
