import ArgumentParser
import Edge
import Screens

/// How long a visit waits and lasts.
struct KioskTimeOptions: ParsableArguments {
  @Option(help: "Seconds without a key after which a visit ends.")
  var idle = KioskTimes().idle

  @Option(help: "The same on a page that takes some time to read.")
  var reading = KioskTimes().reading

  @Option(help: "Seconds after which a visit ends whatever is pressed.")
  var limit = KioskTimes().limit

  var times: KioskTimes { KioskTimes(idle: idle, reading: reading, limit: limit) }

  func validate() throws {
    guard [idle, reading, limit].allSatisfy(KioskSettings.seconds.contains) else {
      let seconds = KioskSettings.seconds
      throw ValidationError("Each of the times is \(seconds.lowerBound) to \(seconds.upperBound) seconds.")
    }
  }
}
