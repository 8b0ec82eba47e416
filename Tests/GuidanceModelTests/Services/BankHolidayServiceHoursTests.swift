import GuidanceModel
import Testing

@Suite struct BankHolidayServiceHoursTests {
  private func said(_ rows: String, _ time: String, in nation: Nation? = .england) -> String {
    HoursSample.hours(rows).said(at: time, in: nation)
  }

  @Test(arguments: [
    // Good Friday is one in every nation, Easter Monday is none in Scotland, St Andrew's Day is one in Scotland alone.
    ("2026-04-03T10:00", Nation.england, "unknown"), ("2026-04-03T10:00", .scotland, "unknown"),
    ("2026-04-03T20:00", .england, "unknown"),
    ("2026-04-06T10:00", .england, "unknown"), ("2026-04-06T10:00", .scotland, "open 2026-04-06T17:00"),
    ("2026-04-06T10:00", nil, "unknown"), ("2026-11-30T10:00", .scotland, "unknown"),
    ("2026-11-30T10:00", .wales, "open 2026-11-30T17:00"), ("2026-11-30T10:00", nil, "unknown"),
    ("2026-07-13T10:00", .northernIreland, "unknown"), ("2026-07-13T10:00", nil, "unknown"),
    // The substitute for Boxing Day; the Saturday itself is a day as any other.
    ("2026-12-28T10:00", .england, "unknown"), ("2026-12-26T10:00", .england, "closed -"),
    // What comes next is not known where a bank holiday comes first.
    ("2026-04-02T17:00", .england, "closed -"), ("2026-04-04T10:00", .england, "closed -"),
    ("2026-04-04T10:00", .scotland, "closed 2026-04-06T09:00"),
    // After the last year that was published.
    ("2027-01-05T10:00", .england, "unknown"),
  ])
  func `is unknown on a bank holiday`(time: String, nation: Nation?, expected: String) {
    #expect(said(HoursSample.office, time, in: nation) == expected)
  }

  @Test(arguments: [
    ("TH", "2026-04-03T01:00", "open -"), ("TH", "2026-04-03T02:00", "unknown"),
    ("FR", "2026-04-04T00:30", "unknown"), ("FR", "2026-04-04T02:00", "closed 2026-04-10T20:00"),
  ])
  func `keeps the slot of the evening before and doubts that of its own`(day: String, time: String, expected: String) {
    #expect(said("freq=WEEKLY&byday=\(day)&opens_at=20:00&closes_at=02:00", time, in: .scotland) == expected)
  }

  @Test(arguments: [
    "freq=DAILY&opens_at=00:00&closes_at=23:59",
    "byday=MO,TU,WE,TH,FR,SA,SU&opens_at=midnight&closes_at=midnight",
    "byday=MO,TU,WE,TH,FR&opens_at=00:00&closes_at=24:00;byday=SA,SU&opens_at=00:00&closes_at=00:00",
    "freq=DAILY&opens_at=08:00&closes_at=20:00;freq=DAILY&opens_at=20:00&closes_at=08:00",
  ])
  func `is open on bank holidays too where no minute of the week is left out`(rows: String) {
    for time in ["2026-12-25T03:00", "2026-11-24T12:00", "2031-01-01T00:00", "2026-04-06T23:59"] {
      #expect(said(rows, time, in: nil) == "open -")
    }
  }

  @Test func `is not open on bank holidays where one minute is left out`() {
    let rows = "byday=MO,TU,WE,TH,FR,SA&opens_at=00:00&closes_at=24:00;byday=SU&opens_at=00:00&closes_at=23:00"
    #expect(said(rows, "2026-12-25T03:00") == "unknown")
    #expect(said(rows, "2026-11-24T12:00") == "open 2026-11-29T23:00")
  }

  @Test(arguments: [
    ("closed=true&start_date=2026-12-25", "2026-12-25T10:00", "closed -"),
    ("closed=true&start_date=2026-12-25&end_date=2026-12-28", "2026-12-26T10:00", "closed 2026-12-29T09:00"),
    (
      "closed=TRUE&start_date=December 25, 0001&end_date=December 28, 0001", "2026-12-28T10:00",
      "closed 2026-12-29T09:00"
    ),
    ("closed=1&start_date=0001-12-24&end_date=0001-01-02", "2026-12-31T10:00", "closed -"),
    ("closed=t&start_date=12/25/2026&end_date=12/28/26", "2026-12-28T10:00", "closed 2026-12-29T09:00"),
    ("closed=yes&start_date=25/12/2026&end_date=28 December 2026", "2026-12-28T10:00", "closed 2026-12-29T09:00"),
    ("closed=true&start_date=2026-11-24", "2026-11-24T10:00", "closed 2026-11-25T09:00"),
    ("closed=false&start_date=2026-12-25&opens_at=10:00&closes_at=noon", "2026-12-25T10:30", "open 2026-12-25T12:00"),
    ("closed=false&start_date=2026-12-25&opens_at=10:00&closes_at=noon", "2026-12-25T09:30", "closed 2026-12-25T10:00"),
    ("start_date=2026-12-25&opens_at=10:00&closes_at=noon", "2026-12-25T13:00", "closed -"),
    ("closed=false&start_date=2026-11-24&opens_at=10:00&closes_at=noon", "2026-11-24T13:00", "closed 2026-11-25T09:00"),
    ("closed=false&start_date=2026-11-24", "2026-11-24T10:00", "unknown"),
    ("closed=perhaps&start_date=2026-11-24&opens_at=10:00&closes_at=noon", "2026-11-24T11:00", "unknown"),
    // 3 April or 4 March: neither day is known.
    ("closed=true&start_date=03/04/2026", "2026-03-04T10:00", "unknown"),
    ("closed=true&start_date=03/04/2026", "2026-03-05T10:00", "open 2026-03-05T17:00"),
    // Days that are not understood change nothing.
    ("closed=true&start_date=some time", "2026-11-24T10:00", "open 2026-11-24T17:00"),
    ("closed=true&start_date=0001-12-25&end_date=2026-12-26", "2026-12-25T10:00", "unknown"),
  ])
  func `follows the rows that a feed has for holidays`(row: String, time: String, expected: String) {
    #expect(said(HoursSample.office + ";holiday&" + row, time) == expected)
  }

  @Test func `takes a row of one year before one of every year, and doubts two of one year that differ`() {
    let every = ";holiday&closed=true&start_date=0001-12-25"
    let open = ";holiday&start_date=2026-12-25&opens_at=10:00&closes_at=12:00"
    let closed = ";holiday&closed=true&start_date=2026-12-25"
    #expect(said(HoursSample.office + every + open, "2026-12-25T11:00") == "open 2026-12-25T12:00")
    let everyOpen = ";holiday&start_date=0001-12-25&opens_at=10:00&closes_at=12:00"
    #expect(said(HoursSample.office + everyOpen, "2026-12-25T11:00") == "open 2026-12-25T12:00")
    #expect(said(HoursSample.office + everyOpen + closed, "2026-12-25T11:00") == "closed -")
    #expect(said(HoursSample.office + closed + open, "2026-12-25T11:00") == "conflicting")
    #expect(said(HoursSample.office + closed + open, "2026-12-25T12:00") == "closed -")
  }

  @Test func `closes a service that never closes on the holiday that it names`() {
    let rows = "freq=DAILY&opens_at=00:00&closes_at=24:00;holiday&closed=true&start_date=0001-12-25"
    #expect(said(rows, "2026-12-24T12:00") == "open 2026-12-25T00:00")
    #expect(said(rows, "2026-12-25T12:00") == "closed 2026-12-26T00:00")
    #expect(said(rows, "2026-12-28T12:00") == "open -")
  }

  @Test func `follows a row that was written for that day`() {
    let rows =
      HoursSample.office + ";dtstart=2026-12-25&opens_at=10:00&closes_at=12:00"
      + ";freq=WEEKLY&byday=TU&valid_from=2026-11-24&valid_to=2026-11-24&opens_at=18:00&closes_at=20:00"
    #expect(said(rows, "2026-12-25T09:30") == "closed 2026-12-25T10:00")
    #expect(said(rows, "2026-12-25T11:00") == "open 2026-12-25T12:00")
    #expect(said(rows, "2026-12-25T13:00") == "closed -")
    #expect(said(rows, "2026-11-24T12:00") == "open 2026-11-24T17:00")
    #expect(said(rows, "2026-11-24T17:00") == "closed 2026-11-24T18:00")
    #expect(said(rows, "2026-11-25T18:30") == "closed 2026-11-26T09:00")
    let overlapping = HoursSample.office + ";dtstart=2026-11-24&opens_at=16:00&closes_at=20:00"
    #expect(said(overlapping, "2026-11-24T12:00") == "open 2026-11-24T20:00")
  }
}
