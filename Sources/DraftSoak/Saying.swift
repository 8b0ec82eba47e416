import Glibc

/// Says a line, in one call that nothing else here makes, so that a failing `write` can be told from it.
func say(_ line: String) {
  var bytes = Array((line + "\n").utf8)
  bytes.withUnsafeMutableBytes { buffer in
    var vector = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
    _ = writev(STDOUT_FILENO, &vector, 1)
  }
}

/// Says why there is no going on, and ends.
func fail(_ reason: String) -> Never {
  say("failed: \(reason)")
  exit(1)
}

/// Says that everything is open, and waits until something may be pulled.
func waitForLine() {
  say("ready")
  _ = readLine()
}
