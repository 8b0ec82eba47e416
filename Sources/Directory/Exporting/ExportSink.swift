/// Where an export goes: files by name, one after the other.
package protocol ExportSink: AnyObject {
  /// Begins a file; the one before is whole.
  ///
  /// - Parameter name: A path inside the export, which never leads out of it.
  func begin(_ name: String) throws
  func write(_ bytes: [UInt8]) throws
}
