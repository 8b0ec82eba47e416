import Directory
import Edge

extension Complaint {
  /// What the directory refuses, as people are told it.
  init(_ fault: DirectoryFault) {
    switch fault {
    case .empty:
      self.init(
        status: .noSuchInput,
        text: "no directory has been imported; 'signpost directory import PATH' takes a feed of local services")
    case .unknownFeed(let names):
      let list = names.isEmpty ? "none has been imported" : "there are: \(names.joined(separator: ", "))"
      self.init(status: .noSuchInput, text: "there is no feed of that name; \(list)")
    case .unusableName:
      self.init(
        status: .usage, text: "a feed's name is at most 64 letters, digits, dots and dashes; give one with --as")
    case .busy:
      self.init(status: .cannotCreate, text: "another program is importing; wait until it has ended")
    case .damaged:
      self.init(
        status: .badInput,
        text: "the directory is damaged or of another version; remove directory.sqlite and import the feeds again")
    case .unreadable(let problem):
      self.init(status: .badInput, text: problem)
    case .noServices:
      self.init(
        status: .badInput, text: "the feed holds no service that can be read; nothing was changed")
    case .unwritable(let path, let reason):
      self.init(status: .cannotCreate, text: "\(path) cannot be written: \(reason); nothing was changed")
    }
  }
}
