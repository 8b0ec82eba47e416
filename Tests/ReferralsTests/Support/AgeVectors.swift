import Foundation

/// The published vectors, which lie beside the repository where they are to be had.
enum AgeVectors {
  private static let folder: URL = {
    var url = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<5 { url.deleteLastPathComponent() }
    return url.appending(path: "shared/data/age-testkit")
  }()

  static let all: [AgeVector] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0 != "SOURCE.txt" }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).flatMap { AgeVector(name: name, Array($0)) }
    }
  }()

  static let supported = all.filter { !$0.isHybrid }
  static let hybrid = all.filter(\.isHybrid)
}
