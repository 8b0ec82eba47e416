internal import Glibc

/// A program of ours that another one starts.
package enum HelperProgram {
  /// Its path, beside the running program or in `../libexec/signpost`; nil when it is in neither.
  package static func path(of name: String) -> String? {
    guard let folder = programFolder else { return nil }
    return ["\(folder)/\(name)", "\(folder)/../libexec/signpost/\(name)"].first { access($0, X_OK) == 0 }
  }

  /// The folder of the running program; nil when the system does not say.
  private static var programFolder: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard (1..<path.count).contains(count), let end = path.lastIndex(of: CChar(bitPattern: UInt8(ascii: "/"))) else {
      return nil
    }
    return String(validating: path[..<end].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
