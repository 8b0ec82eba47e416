import Glibc

/// What libFuzzer calls first: with `SEEDS` set to a folder, the seeds of the target are written there, and that is all.
@_cdecl("LLVMFuzzerInitialize")
func initialize(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> Int32 {
  guard let folder = getenv("SEEDS") else { return 0 }
  for (number, seed) in Target.seeds.enumerated() { write(seed, to: "\(String(cString: folder))/\(number)") }
  exit(EXIT_SUCCESS)
}

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Target.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Ends the program, which libFuzzer takes for a crash, unless something holds.
func promise(_ holds: Bool, _ what: StaticString) {
  if !holds { stop(what) }
}

/// A value that is always there.
func sure<Value>(_ value: Value?, _ what: StaticString) -> Value {
  guard let value else { stop(what) }
  return value
}

/// A fault that is put in on purpose, to see that it is found.
func planted(_ isReached: Bool) {
  #if PLANTED
    promise(!isReached, "planted")
  #endif
}

private func stop(_ what: StaticString) -> Never {
  let line = Array("BROKEN: \(what)\n".utf8)
  _ = Glibc.write(STDERR_FILENO, line, line.count)
  abort()
}

private func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { stop("a seed cannot be written") }
  promise(fwrite(bytes, 1, bytes.count, file) == bytes.count, "a seed is written whole")
  promise(fclose(file) == 0, "a seed is kept")
}
