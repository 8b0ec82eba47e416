package import GuidanceModel

/// How a request to the directory ended.
package enum ServiceReply: Sendable {
  /// Nothing has been imported.
  case absent
  case present
  case found(FoundServices)
  /// The service; nil when it is not in the directory any more.
  case service(LocalService?)
  /// The directory cannot be read.
  case failed
}
