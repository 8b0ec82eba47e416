import Glibc
import Guidance
import GuidanceModel
import Pages
import Screens
import Terminal

/// Runs a visit at an unattended terminal: in full screen, and in numbered prompts when they are asked for.
///
/// The process is locked down as soon as the terminal was taken for the first time, before a key is read.
struct KioskFrontEnds {
  let words: FrontEndWords

  func run(_ visit: inout KioskVisit) throws -> ExitStatus {
    var device = CursesDevice(options: [.colour, .mouse, .locked])
    // What is loaded from a file has to be there before the process is locked down.
    QuickCode.prepare()
    guard ProcessSafety.lockDown() else { return .refused }
    while true {
      let ending = device.map { run(&visit, on: $0) } ?? runInLines(&visit)
      switch ending {
      case .departed(.switchFrontEnd):
        device = device == nil ? CursesDevice(options: [.colour, .mouse, .locked]) : nil
      case .departed: return .done
      case .endOfInput: return .cannotRead
      case .signalled(let number): return .signalled(number)
      }
    }
  }

  private func run(_ visit: inout KioskVisit, on device: CursesDevice) -> Ending {
    FullScreen.run(
      conversation: &visit, device: device, words: words, clock: { Clock.now }, ticks: { ProcessSafety.ticks })
  }

  private func runInLines(_ visit: inout KioskVisit) -> Ending {
    LineMode.run(
      conversation: &visit, device: LineTerminal(isLocked: true), words: words, clock: { Clock.now },
      ticks: { ProcessSafety.ticks })
  }
}
