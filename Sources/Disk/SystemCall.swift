internal import Glibc

/// Calls of the system, with their failures as errors.
package enum SystemCall {
  /// Signals interrupt a call now and then; a call that only ever says so has failed.
  private static let attempts = 100

  /// The result of a call, which is made again when a signal interrupts it.
  ///
  /// - Throws: What a result below zero means.
  @discardableResult
  package static func retrying<Result: SignedInteger>(_ call: () -> Result) throws(DiskError) -> Result {
    for _ in 1..<attempts {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw DiskError(errno) }
    }
    return try once(call)
  }

  /// The result of a call that must not be made again, because what it failed to do cannot be known.
  ///
  /// - Throws: What a result below zero means.
  @discardableResult
  package static func once<Result: SignedInteger>(_ call: () -> Result) throws(DiskError) -> Result {
    let result = call()
    guard result >= 0 else { throw DiskError(errno) }
    return result
  }
}
