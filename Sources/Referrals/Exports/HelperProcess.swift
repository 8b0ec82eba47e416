internal import Glibc

/// One run of a helper program, which is asked and answers over one socket.
///
/// A socket, not two pipes: what is sent to a helper that is gone is an error and no signal. The helper's
/// complaints go nowhere, because they would stand in the middle of a screen. Whatever happens, the process is
/// over when this value is.
struct HelperProcess: ~Copyable {
  private let process: pid_t
  private let socket: Int32
  private var isOver = false

  /// Starts a program without arguments.
  ///
  /// - Throws: `missing` when it is not there or cannot be run, `failed` when the system has no room for it.
  init(path: String) throws(PDFError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .failed }
    defer { close(ends[1]) }
    do {
      process = try HelperStart(path: path).run(with: ends[1])
      socket = ends[0]
    } catch {
      close(ends[0])
      throw error
    }
  }

  deinit {
    close(socket)
    guard !isOver else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Sends everything while it reads everything, so that neither side waits for the other.
  ///
  /// - Parameter left: Milliseconds until the answer is too late.
  func exchange(_ request: [UInt8], limit: Int, left: () -> Int) throws(PDFError) -> [UInt8] {
    var rest = request[...]
    var answer: [UInt8] = []
    while true {
      let ready = try wait(for: rest.isEmpty ? POLLIN : POLLIN | POLLOUT, left: left)
      if ready & POLLOUT != 0, !rest.isEmpty {
        rest = send(rest)
        if rest.isEmpty { shutdown(socket, Int32(SHUT_WR)) }
      }
      guard ready & ~POLLOUT != 0 else { continue }
      guard let bytes = try receive() else { return answer }
      answer += bytes
      guard answer.count <= limit else { throw .tooLarge }
    }
  }

  /// Waits until the program has ended, and well.
  mutating func end(left: () -> Int) throws(PDFError) {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      guard ended == 0 || errno == EINTR else { throw .failed }
      guard left() > 0 else { throw .tooLong }
      poll(nil, 0, 1)
    }
    isOver = true
    guard status == 0 else { throw .failed }
  }

  private func wait(for events: Int32, left: () -> Int) throws(PDFError) -> Int32 {
    while true {
      let time = left()
      guard time > 0 else { throw .tooLong }
      var waiting = pollfd(fd: socket, events: Int16(events), revents: 0)
      let count = poll(&waiting, 1, Int32(clamping: time))
      if count > 0 { return Int32(waiting.revents) }
      guard count == 0 || errno == EINTR else { throw .failed }
    }
  }

  /// - Returns: What is left to be sent; nothing when the helper reads no more.
  private func send(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
    if count >= 0 { return bytes.dropFirst(count) }
    return errno == EAGAIN || errno == EINTR ? bytes : []
  }

  /// - Returns: What came; nil after the last of it.
  private func receive() throws(PDFError) -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT)) }
    if count > 0 { return buffer.prefix(count) }
    if count == 0 { return nil }
    guard errno == EAGAIN || errno == EINTR else { throw .failed }
    return []
  }
}
