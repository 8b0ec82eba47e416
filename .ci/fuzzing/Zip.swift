import Glibc

@testable import Directory
@testable import Referrals

/// Zips of feeds, as files.
enum Target {
  private static let path = "/dev/shm/signpost-fuzz-\(getpid()).zip"
  private static let names: Set = ["a.csv", "f/a.json", "b.csv", "f/Siân.csv"]

  /// A deflated entry; three that are stored; a folder and a name in UTF-8.
  static var seeds: [[UInt8]] {
    [
      """
      UEsDBBQAAAAIAAAAIVxNWLVDGQAAADwAAAAFAAAAYS5jc3bLTNHJS8xN5TLUUapQUFKqVFJS4sokUgwAUEsBAhQDFAAAAAgAAAAhXE1YtUMZAAAA\
      PAAAAAUAAAAAAAAAAAAAAIABAAAAAGEuY3N2UEsFBgAAAAABAAEAMwAAADwAAAAAAA==
      """,
      """
      UEsDBBQAAAAAAAAAIVzq0Uf6EwAAABMAAAAIAAAAZi9hLmpzb25beyJpZCI6MX0seyJpZCI6Mn1dUEsDBBQAAAAAAAAAIVwP6VvNBQAAAAUAAAAF\
      AAAAYi5jc3ZpZAoxClBLAwQUAAAAAAAAACFcgxbcjAEAAAABAAAABQAAAGMudHh0eFBLAQIUAxQAAAAAAAAAIVzq0Uf6EwAAABMAAAAIAAAAAAAA\
      AAAAAACAAQAAAABmL2EuanNvblBLAQIUAxQAAAAAAAAAIVwP6VvNBQAAAAUAAAAFAAAAAAAAAAAAAACAATkAAABiLmNzdlBLAQIUAxQAAAAAAAAA\
      IVyDFtyMAQAAAAEAAAAFAAAAAAAAAAAAAACAAWEAAABjLnR4dFBLBQYAAAAAAwADAJwAAACFAAAAAAA=
      """,
      """
      UEsDBBQAAAAIAAAAIVwAAAAAAgAAAAAAAAACAAAAZi8DAFBLAwQUAAAICAAAACFcD+lbzQcAAAAFAAAACwAAAGYvU2nDom4uY3N2y0zhMuQCAFBL\
      AQIUAxQAAAAIAAAAIVwAAAAAAgAAAAAAAAACAAAAAAAAAAAAAACAAQAAAABmL1BLAQIUAxQAAAgIAAAAIVwP6VvNBwAAAAUAAAALAAAAAAAAAAAA\
      AACAASIAAABmL1Npw6JuLmNzdlBLBQYAAAAAAgACAGkAAABSAAAAAAA=
      """,
    ].map { sure(Base64Text.decode(Array($0.utf8), padded: true), "a seed is base64") }
  }

  static func read(_ bytes: [UInt8]) {
    keep(bytes)
    // What is no zip is a file by itself, and as such of no interest.
    guard bytes.starts(with: [0x50, 0x4B]), let feed = try? FeedFiles(at: path) else { return }
    planted(!feed.files.allSatisfy { names.contains($0.name) })
    let packed = max(bytes.count * ZipListing.ratio, ZipListing.harmless)
    promise(feed.files.reduce(0) { $0 + ($1.bytes ?? 0) } <= packed, "no zip unpacks to too much")
    for file in feed.files { unpack(file) }
  }

  private static func unpack(_ file: FeedFile) {
    promise(FileName.staysInside(file.name) || file.name.hasSuffix(".zip"), "no path leads out of a zip")
    guard let source = try? file.open() else { return }
    var count = 0
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while let read = buffer.withUnsafeMutableBytes({ try? source.read(into: $0) }), read > 0 { count += read }
    promise(count <= sure(file.bytes, "a file has a length"), "no file is longer than it says")
  }

  private static func keep(_ bytes: [UInt8]) {
    let file = sure(fopen(path, "w"), "there is room for a file")
    promise(fwrite(bytes, 1, bytes.count, file) == bytes.count, "an input is written whole")
    promise(fclose(file) == 0, "an input is kept")
  }
}
