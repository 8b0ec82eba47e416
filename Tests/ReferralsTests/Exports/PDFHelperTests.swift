import Foundation
import Referrals
import TestSupport
import Testing

struct PDFHelperTests {
  /// A program in the place of the helper.
  ///
  /// Another process writes it: what this one has open for writing, a program that another test starts at that moment
  /// has open too, and nothing can be run that is.
  private func useScript(_ lines: String, _ body: (PDFHelper) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      let path = folder.path + "/helper"
      let script = Array("#!/bin/sh\n\(lines)\n".utf8)
      #expect(try ChildProcess.run("install", ["-m", "700", "/dev/stdin", path], input: script).status == 0)
      try body(PDFHelper(path: path))
    }
  }

  @Test func `a helper that is not there, or cannot be run, is missing`() throws {
    try TemporaryFolder.use { folder in
      try folder.write("no program", to: "file")
      for name in ["none", "file", "file/none"] {
        #expect(throws: PDFError.missing) { try PDFHelper(path: "\(folder.path)/\(name)").pdf([], ticks: { 0 }) }
      }
    }
  }

  @Test func `what is larger than any pipe goes there and back without a standstill`() throws {
    let request = Array("%PDF-".utf8) + (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try PDFHelper(path: "/bin/cat").pdf(request, ticks: { 0 }) == request)
  }

  @Test func `a helper that reads nothing is no signal to this program`() throws {
    try useScript("printf %%PDF-; exit 0") { helper in
      let request = [UInt8](repeating: 0, count: 4 << 20)
      for _ in 0..<20 {
        let pdf = try? helper.pdf(request, ticks: { 0 })
        #expect(pdf == nil || pdf == Array("%PDF-".utf8))
      }
    }
  }

  @Test(arguments: ["exit 65", "printf %%PDF-; exit 70", "printf %%PDF-; kill -9 $$", "printf 'no PDF'", "exit 0"])
  func `a helper that fails gives no PDF`(_ lines: String) throws {
    try useScript("cat >/dev/null; \(lines)") { helper in
      #expect(throws: PDFError.failed) { try helper.pdf([1, 2, 3], ticks: { 0 }) }
    }
  }

  @Test(arguments: ["exec sleep 100", "cat >/dev/null; exec sleep 100"])
  func `a helper that takes longer than 20 seconds is ended`(_ lines: String) throws {
    try useScript(lines) { helper in
      var times = [0, 19_985, 19_990, 19_995, 20_000].makeIterator()
      #expect(throws: PDFError.tooLong) { try helper.pdf([1, 2, 3]) { times.next() ?? 20_001 } }
    }
  }

  @Test func `a helper that has answered and stays is ended`() throws {
    try useScript("cat >/dev/null; exec >&- <&-; exec sleep 100") { helper in
      var times = [0, 0, 0].makeIterator()
      #expect(throws: PDFError.tooLong) { try helper.pdf([1, 2, 3]) { times.next() ?? 20_001 } }
    }
  }

  @Test func `a helper that writes without end is ended`() throws {
    #expect(throws: PDFError.tooLarge) { try PDFHelper(path: "/usr/bin/yes").pdf([], ticks: { 0 }) }
  }

  @Test func `it gets nothing of the environment, and no arguments`() throws {
    try useScript("cat >/dev/null; printf %%PDF-; cat /proc/$$/environ /proc/$$/cmdline") { helper in
      let answer = String(decoding: try helper.pdf([1], ticks: { 0 }), as: UTF8.self).split(separator: "\0")
      #expect(answer.count == 3 && answer.prefix(2) == ["%PDF-LANG=C.UTF-8", "/bin/sh"])
    }
  }

  @Test func `a signal that is ignored here is not ignored there`() throws {
    signal(SIGUSR1, SIG_IGN)
    defer { signal(SIGUSR1, SIG_DFL) }
    try useScript("cat >/dev/null; printf %%PDF-; kill -USR1 $$") { helper in
      #expect(throws: PDFError.failed) { try helper.pdf([1], ticks: { 0 }) }
    }
  }
}
