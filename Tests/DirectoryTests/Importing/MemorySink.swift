import Directory

/// Keeps an export in memory.
final class MemorySink: ExportSink {
  private(set) var files: [String: [UInt8]] = [:]
  private var current = ""

  func begin(_ name: String) {
    current = name
    files[name] = []
  }

  func write(_ bytes: [UInt8]) { files[current, default: []] += bytes }

  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// Every file by its name.
  var texts: [String: String] { files.mapValues { String(decoding: $0, as: UTF8.self) } }
}
