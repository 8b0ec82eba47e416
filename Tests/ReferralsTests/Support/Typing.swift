/// A program that reads passphrases from the terminal and from nowhere else.
enum Typing {
  /// Runs a program in a terminal of its own, and types a line whenever it asks for one.
  ///
  /// - Returns: How it ended.
  static func run(_ command: [String], typing lines: [String]) throws -> Int32 {
    try ChildProcess.run("python3", ["-c", script, String(lines.count)] + lines + command).status
  }

  private static let script = """
    import os, pty, sys
    count = int(sys.argv[1])
    lines, command = sys.argv[2:2 + count], sys.argv[2 + count:]
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    seen = b""
    try:
        while part := os.read(terminal, 4096):
            seen += part
            if lines and seen.rstrip().endswith(b":"):
                os.write(terminal, lines.pop(0).encode() + b"\\n")
                seen = b""
    except OSError:
        pass
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
}
