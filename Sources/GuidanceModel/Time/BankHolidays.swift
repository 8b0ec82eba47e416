/// The bank holidays of each nation, and how far they are known.
///
/// Source: GOV.UK bank holidays, under the Open Government Licence v3.0.
package struct BankHolidays: Sendable {
  private var days: [Nation: Set<Day>] = [:]
  private var knownUntil: [Nation: Day] = [:]

  /// What is known of one day.
  package enum Status: Equatable, Sendable {
    case holiday
    case workingDay
    /// The day is after the last year that was published.
    case unknown
  }

  /// No day is known.
  package init() {}

  package init(_ reader: Reader) throws(ContentFault) {
    let fields = try reader.fields("sources", "licence", "records", "known-until")
    for entry in try fields.required("records").anyFields().entries {
      let nation = try nation(entry, in: reader)
      days[nation] = Set(
        try Reader(entry.value, file: reader.file).map { day throws(ContentFault) in try day.date() })
    }
    for entry in try fields.required("known-until").anyFields().entries {
      knownUntil[try nation(entry, in: reader)] = try Reader(entry.value, file: reader.file).date()
    }
  }

  private func nation(_ entry: Tree.Entry, in reader: Reader) throws(ContentFault) -> Nation {
    try Reader(.text(entry.key, entry.mark), file: reader.file).choice()
  }

  package func status(of day: Day, in nation: Nation) -> Status {
    guard let last = knownUntil[nation], day <= last else { return .unknown }
    return days[nation]?.contains(day) == true ? .holiday : .workingDay
  }
}
