import ArgumentParser
import GuidanceModel
import Pages

/// Where a value comes from.
struct ValueOption: ParsableArguments {
  @Option(help: "Read the value from this file descriptor instead of standard input.")
  var valueFD: Int32?

  /// All of it, with its line ends.
  func text() throws -> String {
    let text = try StandardInput.everything(of: valueFD ?? 0)
    return TextInput(long: text).text.trimmed
  }
}
