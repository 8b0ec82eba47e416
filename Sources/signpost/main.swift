import ArgumentParser
import Edge
import Terminal

// Parsing arguments costs milliseconds, so a plain start does without it.
if let note = ProcessReplacement.inheritedNote() {
  Interactive(after: LockNote(note)).run().leave()
} else if CommandLine.arguments.count == 1 {
  Interactive().run().leave()
} else {
  do {
    var command = try Signpost.parseAsRoot()
    try command.run()
  } catch let status as ExitStatus {
    status.leave()
  } catch let complaint as Complaint {
    complaint.leave()
  } catch {
    UsageFault(error)?.raise()
    Signpost.exit(withError: error)
  }
}
