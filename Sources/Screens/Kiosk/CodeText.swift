internal import GuidanceModel

/// What a code for the camera of a phone holds: a number to call, or the first page of a site.
enum CodeText {
  /// The number as a phone takes it; nil for what is no number.
  static func call(_ channel: Channel) -> SafeText? {
    guard channel.kind == .phone, let dial = channel.dial else { return nil }
    let number = dial.filter { $0 != " " }
    let digits = number.drop { $0 == "+" }
    guard !digits.isEmpty, number.count - digits.count <= 1, digits.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return SafeText("tel:\(number)")
  }

  /// The page in capitals, which make a smaller code; nil for a page below the first, whose name may not be changed.
  static func link(_ channel: Channel) -> SafeText? {
    guard [.web, .chat, .form].contains(channel.kind), let dial = channel.dial else { return nil }
    let name = dial.hasPrefix("https://") ? String(dial.dropFirst(8)) : dial
    guard name.contains("."), name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) })
    else { return nil }
    return SafeText("HTTPS://\(name.uppercased())")
  }
}
