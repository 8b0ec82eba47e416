import GuidanceCompiler

// Times the checks of content folders, the proof above all: `ProofBench FOLDER...` prints for each folder its answer
// paths, the milliseconds, and whether every promise holds.
for folder in CommandLine.arguments.dropFirst() {
  let content = Content(try SourceFolder(path: folder))
  let clock = ContinuousClock()
  let start = clock.now
  let check = ContentCheck(content)
  let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
  for error in check.errors { print(error) }
  let paths = check.certificates.reduce(0) { $0 + $1.paths }
  let holds = check.errors.isEmpty && check.certificates.allSatisfy(\.isProved)
  print("\(paths) paths, \(milliseconds) ms, \(holds ? "proved" : "not proved")")
}
