import ArgumentParser

// Parsing arguments costs milliseconds, so a plain start does without it.
if CommandLine.arguments.count == 1 {
  Interactive().run().leave()
} else {
  Signpost.main()
}
