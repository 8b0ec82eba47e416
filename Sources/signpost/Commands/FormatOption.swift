import ArgumentParser

/// How the answer is printed.
struct FormatOption: ParsableArguments {
  @Flag(help: "Print JSON, and ask nothing.")
  var json = false
}
