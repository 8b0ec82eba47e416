import GuidanceModel

/// Whether a service is open, in words for scripts.
struct OpenOutput {
  /// open, closed, by-appointment, unknown or conflicting.
  let open: String
  var opens: String?
  var closes: String?

  init(_ state: ServiceOpenState) {
    switch state {
    case .open(let until):
      open = "open"
      closes = until?.description
    case .closed(let until):
      open = "closed"
      opens = until?.description
    case .byAppointment: open = "by-appointment"
    case .unknown: open = "unknown"
    case .conflicting: open = "conflicting"
    }
  }
}
