/// What the sanitiser does with one Unicode scalar.
enum Treatment {
  case keep
  case space
  case mark
  case drop

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .keep
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: self = .space
    default: self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Treatment {
    if isInvisible(scalar.value) { return .drop }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return .drop
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .spaceSeparator: return .space
    default: return .keep
    }
  }

  /// Letters and marks by category that show nothing: fillers, selectors, shorthand controls.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFE00...0xFE0F, 0xFFA0,
      0xE0000...0xE0FFF:
      true
    default:
      false
    }
  }
}
