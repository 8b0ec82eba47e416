/// Why a text is no JSON that is read here, and where.
///
/// It holds nothing of the text.
package struct JSONFault: Error, Hashable, Sendable {
  package var kind: Kind
  /// The byte where it was seen, from 0.
  package var offset: Int
  /// The line of that byte, from 1.
  package var line: Int

  package init(_ kind: Kind, offset: Int, line: Int) {
    self.kind = kind
    self.offset = offset
    self.line = line
  }

  package enum Kind: Hashable, Sendable {
    /// The text ends before its value does, or is empty.
    case incomplete
    /// Something stands where a value, a key, a colon, a comma or the end has to be; a trailing comma too.
    case unexpected
    /// The value has ended and something follows.
    case trailing
    /// No number that JSON knows: `01`, `1.`, `1a`.
    case number
    /// A backslash with something behind it that means nothing.
    case escape
    /// A control character inside a string, such as a bare line end.
    case controlCharacter
    /// More bytes than the limit.
    case tooLong
    /// More levels than the limit.
    case tooDeep
    /// More values than the limit.
    case tooManyValues
    /// A number of more characters than the limit.
    case numberTooLong
    /// A value that is read well, but no object where a record has to be one.
    case noObject
  }
}

extension JSONFault.Kind: CustomStringConvertible {
  /// What happened, as one plain sentence.
  package var description: String {
    switch self {
    case .incomplete: "The JSON ends in the middle of a value."
    case .unexpected: "This is no JSON: something is missing or too much here, such as a comma or a quote."
    case .trailing: "Something follows the end of the JSON."
    case .number: "This is no JSON: a number is written in a way that JSON does not know."
    case .escape: "This is no JSON: a backslash is followed by something that means nothing."
    case .controlCharacter: "This is no JSON: a text holds a bare line end or another control character."
    case .tooLong: "A record is longer than 16 MiB."
    case .tooDeep: "A record has more than 64 levels."
    case .tooManyValues: "A record holds more than 1,000,000 values."
    case .numberTooLong: "A number has more than 4,096 characters."
    case .noObject: "A record has to be an object, and this is another value."
    }
  }
}
