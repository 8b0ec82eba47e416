import Directory
import Guidance
import GuidanceModel
import Screens

/// Answers what screens ask of the directory; it is opened when something is asked for first.
final class ServiceDesk {
  private enum State {
    case unopened
    case absent
    case unreadable
    case open(LocalDirectory)
  }

  private var state = State.unopened

  func perform(_ request: ServiceRequest, at now: Moment) -> ServiceReply {
    if case .unopened = state { state = Self.opened() }
    switch state {
    case .unopened, .absent: return .absent
    case .unreadable: return .failed
    case .open(let directory):
      do throws(DirectoryFault) {
        return try reply(to: request, from: directory, at: LocalTime(now))
      } catch {
        return .failed
      }
    }
  }

  private static func opened() -> State {
    guard let folder = DirectoryPlace.folder, LocalDirectory.exists(in: folder) else { return .absent }
    return (try? LocalDirectory(folder)).map(State.open) ?? .unreadable
  }

  private func reply(
    to request: ServiceRequest, from directory: LocalDirectory, at time: LocalTime
  ) throws(DirectoryFault) -> ServiceReply {
    switch request {
    case .look: .present
    case .find(let query): .found(try DirectoryPlace.finder(directory, at: time).found(for: query))
    case .open(let id): .service(try directory.service(id))
    }
  }
}
