/// Bytes that are taken in order, a piece at a time.
package protocol ByteSource: AnyObject {
  /// Puts the next bytes at the front of a buffer, and says how many: at least one, or 0 once there are no more.
  ///
  /// - Throws: Why no more can be had, with the name of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFault) -> Int
}
