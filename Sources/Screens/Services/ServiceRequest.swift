package import GuidanceModel

/// What a screen asks of the directory of local services; it is answered before the page is shown.
package enum ServiceRequest: Sendable {
  /// Whether there is a directory.
  case look
  case find(ServiceQuery)
  case open(ServiceID)
}
