import Disk
import Edge
import Glibc
import Guidance
import GuidanceModel
import Screens
import Terminal

/// The file in which the supervisor of a kiosk counts visits.
struct VisitCounter {
  private static let mostBytes = 1 << 20

  private let path: String
  private let names = Countable(.builtIn).names
  private var counts: VisitCounts
  private var saved: String

  /// Goes on with the file that is there.
  ///
  /// - Throws: What to say when it is none of ours, or cannot be written.
  init(_ path: String) throws(Complaint) {
    self.path = path
    saved = ""
    if access(path, F_OK) == 0 {
      saved = String(decoding: try InputFile.bytes(path, atMost: Self.mostBytes), as: UTF8.self)
    }
    do throws(VisitCounts.Fault) {
      counts = try VisitCounts(saved)
    } catch {
      throw Complaint(
        status: .badInput, text: "line \(error.line) of that file is no count: name another file, or move it away")
    }
    guard save(counts.text) else {
      throw Complaint(
        status: .cannotCreate,
        text: "the counts cannot be written: name a file in a folder that this program may write to")
    }
  }

  /// Counts what a visit has told.
  ///
  /// A file that cannot be written now is written the next time.
  mutating func count(_ terminal: SupervisedTerminal) {
    let told = names.enumerated().filter { terminal.wasTold(Self.number(of: $0.offset)) }.map(\.element)
    counts.add(told, in: String("\(Clock.local.day)".prefix(7)))
    let text = counts.text
    if text != saved { save(text) }
  }

  /// Tells the supervisor what is counted of a visit; the order of the names is the only one that it learns.
  static func tell(_ counted: Set<String>) {
    for (index, name) in Countable(.builtIn).names.enumerated() where counted.contains(name) {
      ProcessSafety.tellSupervisor(number(of: index))
    }
  }

  private static func number(of index: Int) -> UInt8 { UInt8(clamping: index + 1) }

  @discardableResult
  private mutating func save(_ text: String) -> Bool {
    guard let file = FilePath(path), let folder = try? Folder(path: file.folder, followingLink: true),
      (try? folder.replace(file.name, with: Array(text.utf8))) != nil
    else { return false }
    saved = text
    return true
  }
}
