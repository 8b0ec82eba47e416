import GuidanceCompiler
import GuidanceModel

// Times the checks of content folders: `ProofBench FOLDER...` prints for each the milliseconds of the proof, and of every
// check together.
for path in CommandLine.arguments.dropFirst() {
  let folder = try SourceFolder(path: path)
  let (check, proof) = timed(Content(ProvedParts(folder: folder)))
  let (_, all) = timed(Content(folder))
  let paths = check.certificates.reduce(0) { $0 + $1.paths }
  let isProved = !check.certificates.isEmpty && check.certificates.allSatisfy(\.isProved)
  print("\(paths) paths, \(isProved ? "proved" : "not proved") in \(proof) ms, every check in \(all) ms")
}

/// A check, and the milliseconds it took.
func timed(_ content: Content) -> (check: ContentCheck, milliseconds: Int) {
  let clock = ContinuousClock()
  let start = clock.now
  let check = ContentCheck(content)
  return (check, Int(start.duration(to: clock.now) / .milliseconds(1)))
}
