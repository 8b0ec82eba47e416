import Directory
import Glibc
import Guidance
import GuidanceModel

/// Asks a directory questions that come line by line, and prints how long each took.
///
/// A line is a kind, a tab and words: `need` and `count` take words, `open` words and perhaps a tab and a time, `near`
/// words, a tab and a place, `letters` a beginning as it is typed, `typo` mistyped words. What is printed is
/// microseconds, a tab and how much was found.
let folder = DirectoryFolder(path: CommandLine.arguments.dropFirst().first ?? ".")
do {
  let bench = QuestionBench(try LocalDirectory(folder))
  while let line = readLine() { print(try bench.answer(line.split(separator: "\t").map(String.init))) }
} catch {
  print("\(error)")
  exit(1)
}
