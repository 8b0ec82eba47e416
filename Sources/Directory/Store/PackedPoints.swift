internal import FoundationEssentials
internal import GuidanceModel

/// Points as eight bytes each: millionths of degrees, the lower byte first.
enum PackedPoints {
  /// More places of one service than this are found by their words alone.
  private static let most = 32

  static func encode(_ points: [GeoPoint]) -> Data? {
    guard !points.isEmpty else { return nil }
    var data = Data(capacity: 8 * points.count)
    for point in points.prefix(most) {
      append(point.latitude, to: &data)
      append(point.longitude, to: &data)
    }
    return data
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) -> [GeoPoint] {
    stride(from: 0, to: bytes.count - 7, by: 8).map { start in
      GeoPoint(latitude: degrees(bytes, at: start), longitude: degrees(bytes, at: start + 4))
    }
  }

  private static func append(_ degrees: Double, to data: inout Data) {
    withUnsafeBytes(of: Int32(degrees * 1_000_000).littleEndian) { data.append(contentsOf: $0) }
  }

  private static func degrees(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Double {
    Double(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self))) / 1_000_000
  }
}
