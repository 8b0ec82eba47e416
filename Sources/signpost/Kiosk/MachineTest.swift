import Edge
import Glibc
import Terminal

/// Looks at the machine it runs on, and says what a kiosk lacks there.
struct MachineTest {
  /// One thing that was looked at.
  private struct Finding {
    let what: String
    /// What is wrong; nil when nothing is.
    let problem: String?
  }

  /// Prints a line for each thing; it is not done well while one of those that a kiosk needs is missing.
  func run() -> ExitStatus {
    let needed =
      MachineFile.all.filter(\.isNeeded).map(file) + settings
      + MachineStep.all.flatMap(\.masks).map(mask) + [keys, swap, library, program, runtime]
    for finding in needed + [codes, speech, braille] { say(finding) }
    // The process can do nothing but print from here on.
    let lockDown = lockDown
    say(lockDown)
    return (needed + [lockDown]).contains { $0.problem != nil } ? .nothingFound : .done
  }

  private func say(_ finding: Finding) {
    print(finding.problem.map { "MISSING  \(finding.what): \($0)" } ?? "ok       \(finding.what)")
  }

  // MARK: Files

  private func file(_ file: MachineFile) -> Finding {
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    let found = InputFile.text(file.path) ?? InputFile.text("/lib/systemd/system/\(name)")
    let problem = found == nil ? "it is not there" : "it is not as printed by --print-unit"
    return Finding(what: file.path, problem: found == file.text ? nil : problem)
  }

  private func mask(_ unit: String) -> Finding {
    let path = "/etc/systemd/system/\(unit)"
    var target = [CChar](repeating: 0, count: 64)
    let count = readlink(path, &target, target.count - 1)
    let text = count > 0 ? String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
    return Finding(what: "\(unit) is masked", problem: text == "/dev/null" ? nil : "systemctl mask \(unit)")
  }

  // MARK: Settings of the kernel

  /// Every line of the settings' file beside what holds now; a line that begins with a hyphen need not be known.
  private var settings: [Finding] {
    MachineFile.sysctl.text.split(separator: "\n").filter { $0.contains("=") }.map { line in
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
      let isOptional = parts[0].hasPrefix("-")
      let name = String(parts[0].drop { $0 == "-" })
      let path = "/proc/sys/" + name.split(separator: ".").joined(separator: "/")
      guard let text = InputFile.text(path) else {
        return Finding(what: name, problem: isOptional ? nil : "this kernel does not say")
      }
      let now = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Finding(what: "\(name) is \(parts[1])", problem: now == parts[1] ? nil : "it is \(now)")
    }
  }

  private var swap: Finding {
    let lines = InputFile.text("/proc/swaps")?.split(separator: "\n").count ?? 1
    return Finding(what: "no swap", problem: lines <= 1 ? nil : "swapoff -a")
  }

  private var keys: Finding {
    let isThere = exists("/usr/bin/loadkeys")
    return Finding(what: "loadkeys", problem: isThere ? nil : "apt install kbd; without it keys switch consoles")
  }

  // MARK: The program

  private var library: Finding {
    Finding(
      what: "libseccomp",
      problem: ProcessSafety.canLockDown ? nil : "apt install libseccomp2; no kiosk starts without it")
  }

  private var program: Finding {
    let isThere = HelperProgram.path(of: "signpost-kiosk") != nil
    return Finding(
      what: "signpost-kiosk", problem: isThere ? nil : "it is not beside signpost, and not in ../libexec/signpost")
  }

  /// A release has Swift's libraries inside; a build for debugging brings a debugger that a crash would open.
  private var runtime: Finding {
    let isShared = InputFile.text("/proc/self/maps")?.contains("libswiftCore") ?? false
    return Finding(
      what: "a release with Swift's libraries inside", problem: isShared ? "this program was built for debugging" : nil)
  }

  private var codes: Finding {
    Finding(what: "codes (not needed)", problem: QuickCode.prepare() ? nil : "apt install libqrencode4")
  }

  private var speech: Finding {
    Finding(what: "speech (not needed)", problem: exists("/usr/bin/espeak-ng") ? nil : "apt install espeak-ng")
  }

  private var braille: Finding {
    let isThere = exists("/usr/bin/brltty") || exists("/sbin/brltty")
    return Finding(what: "braille (not needed)", problem: isThere ? nil : "apt install brltty")
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private var lockDown: Finding {
    let what = "a visit can start, connect to, write and signal nothing"
    guard ProcessSafety.lockDown() else { return Finding(what: what, problem: "the kernel refuses to lock it down") }
    return Finding(what: what, problem: ProcessSafety.lockDownLeak.map { "it can do this all the same: \($0)" })
  }
}
