import Edge
import Screens
import Testing

struct KioskSettingsTests {
  @Test(arguments: [
    KioskSettings(times: KioskTimes(), paper: 42),
    KioskSettings(
      times: KioskTimes(idle: 31, reading: 32, limit: 86_400), paper: 80, printer: "/run/a=b c", counts: ""),
  ])
  func `settings come through the arguments of a program as they were`(_ settings: KioskSettings) {
    #expect(KioskSettings(arguments: settings.arguments) == settings)
  }

  @Test(arguments: [
    [], ["--help"], ["idle=60"], ["idle=60", "reading=180", "limit=1800"],
    ["idle=60", "reading=180", "limit=1800", "paper=wide"], ["idle=1", "reading=180", "limit=1800", "paper=42"],
    ["idle=60", "reading=180", "limit=1800", "paper=42", "more=1"],
    ["idle=60", "reading=180", "limit=1800", "paper=0"], ["idle=60", "reading=180", "limit=86401", "paper=42"],
    ["idle=9223372036854775807", "reading=9223372036854775807", "limit=1800", "paper=42"],
    ["idle=60", "idle=60", "reading=180", "limit=1800", "paper=42"],
    ["idle=99999999999999999999", "reading=180", "limit=1800", "paper=42"],
  ])
  func `other arguments are none`(_ arguments: [String]) {
    #expect(KioskSettings(arguments: arguments) == nil)
  }
}
