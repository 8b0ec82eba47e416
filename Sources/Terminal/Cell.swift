/// One place of a canvas.
package struct Cell: Equatable, Sendable {
  /// What is shown; nil where a wide character before it goes on.
  package var character: Character?
  package var style: Style

  /// A place with nothing on it.
  package static let blank = Cell(character: " ", style: [])
}
