import Disk
import Edge
import Glibc
import Guidance
import GuidanceModel
import Screens
import Terminal

/// The file in which the supervisor of a kiosk counts visits; one kiosk at a time has it.
///
/// It is written when a day is over and when the kiosk ends. Were it written at a tenth visit, its time would say who that was.
struct VisitCounter {
  private let names = Countable(.builtIn).names
  private let folder: Folder
  private let name: String
  /// Held as long as the counter is there.
  private let lock: OpenFile
  private var counts: VisitCounts
  private var saved: String
  private var day = Clock.local.day

  /// Goes on with the file that is there.
  ///
  /// - Throws: What to say when it is none of ours, cannot be read or written, or another kiosk has it.
  init(_ path: String) throws(Complaint) {
    guard let file = FilePath(path) else { throw Self.complaint("that is no name of a file") }
    name = file.name
    var isOurs = false
    do throws(DiskError) {
      folder = try Folder(path: file.folder, followingLink: true)
      lock = try folder.open(name + ".lock", O_RDWR | O_CREAT, mode: Folder.privateFile)
      isOurs = try lock.lock(LOCK_EX | LOCK_NB)
      saved = folder.has(name) ? String(decoding: try folder.read(name), as: UTF8.self) : ""
    } catch {
      throw Self.complaint("the file cannot be read, or its folder cannot be written to")
    }
    guard isOurs else { throw Self.complaint("another kiosk counts in that file; give each its own") }
    do throws(VisitCounts.Fault) {
      counts = try VisitCounts(saved)
    } catch {
      throw Self.complaint("line \(error.line) of that file is no count; name another file, or move it away")
    }
  }

  private static func complaint(_ text: String) -> Complaint {
    Complaint(status: .badInput, text: "visits are not counted: \(text)")
  }

  /// Saves what was counted once its day is over.
  ///
  /// It is for whoever keeps the counter to look often, whether anyone visits or not: the time of the file is that of the look.
  mutating func lookAtDay() {
    let today = Clock.local.day
    if today != day { save() }
    day = today
  }

  /// Counts what a visit has told, once what was counted on an earlier day is saved.
  mutating func count(_ terminal: SupervisedTerminal) {
    lookAtDay()
    let told = names.enumerated().filter { terminal.wasTold(Self.number(of: $0.offset)) }.map(\.element)
    counts.add(told, in: String("\(day)".prefix(7)))
  }

  /// Saves what has changed; what cannot be written now is written the next time.
  mutating func save() {
    let text = counts.text
    guard text != saved, (try? folder.replace(name, with: Array(text.utf8))) != nil else { return }
    saved = text
  }

  /// Tells the supervisor what is counted of a visit; the order of the names is the only one that it learns.
  static func tell(_ counted: Set<String>) {
    for (index, name) in Countable(.builtIn).names.enumerated() where counted.contains(name) {
      ProcessSafety.tellSupervisor(number(of: index))
    }
  }

  private static func number(of index: Int) -> UInt8 { UInt8(clamping: index + 1) }
}
