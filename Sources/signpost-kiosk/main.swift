import Edge
import Glibc
import Terminal

let arguments = Array(CommandLine.arguments.dropFirst())
let isVisit = arguments.first == VisitProcess.name

do throws(Complaint) {
  guard let settings = KioskSettings(arguments: isVisit ? Array(arguments.dropFirst()) : arguments) else {
    throw Complaint(status: .usage, text: "this program is started by 'signpost kiosk'")
  }
  if isVisit { VisitProcess(settings).run().leave() }
  var supervisor = try KioskSupervisor(settings)
  supervisor.run().leave()
} catch {
  error.leave()
}
