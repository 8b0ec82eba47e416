package import GuidanceModel

/// What a screen asks of the directory of local services; it is answered before the page is shown.
package enum ServiceRequest: Sendable {
  /// Whether there is a directory.
  case look
  case find(ServiceQuery)
  case open(ServiceID)
}

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
