internal import FoundationEssentials

/// Reads and writes the JSON of this folder: UTF-8, keys sorted, one way to write each value.
enum JSONText {
  /// Levels of lists and maps that are read; what is written has six at most.
  static let depth = 32

  static func encode(_ value: some Encodable, limit: Int) throws(DraftFormatError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes: [UInt8]
    do {
      bytes = Array(try encoder.encode(value))
    } catch {
      throw DraftFormatError(error)
    }
    guard bytes.count <= limit else { throw .tooLong }
    return bytes
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: some RandomAccessCollection<UInt8>, limit: Int
  ) throws(DraftFormatError) -> Value {
    guard bytes.count <= limit else { throw .tooLong }
    // The decoder would take UTF-16 and UTF-32 too, and guesses by zero bytes.
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { throw .notJSON }
    guard nesting(bytes) <= depth else { throw .tooDeep }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw DraftFormatError(error)
    }
  }

  /// The most levels of lists and maps that are open at once, outside of strings.
  private static func nesting(_ bytes: some Sequence<UInt8>) -> Int {
    var open = 0
    var deepest = 0
    var isString = false
    var isEscaped = false
    for byte in bytes {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = isString
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "{") where !isString, UInt8(ascii: "[") where !isString:
        open += 1
        deepest = max(deepest, open)
      case UInt8(ascii: "}") where !isString, UInt8(ascii: "]") where !isString: open -= 1
      default: break
      }
    }
    return deepest
  }
}
