internal import CPango

/// A text that Pango has broken into lines.
final class TextLayout {
  /// One of its lines; lengths are in points.
  struct Line {
    let height: Double
    /// From the left edge of the layout.
    let left: Double
    /// From the top of the line.
    let baseline: Double
  }

  let lines: [Line]
  /// Whether it reads from right to left, as its first letter says.
  let isRightToLeft: Bool
  private let layout: OpaquePointer

  /// Takes over a layout of Pango.
  init(_ layout: OpaquePointer) {
    self.layout = layout
    lines = Self.lines(of: layout)
    isRightToLeft = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  private static func lines(of layout: OpaquePointer) -> [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      var extents = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let baseline = pango_layout_iter_get_baseline(iterator)
      lines.append(
        Line(height: points(extents.height), left: points(extents.x), baseline: points(baseline - extents.y)))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

  /// Draws one line with its upper left corner, or that of the layout beside it, at a point.
  func draw(_ index: Int, x: Double, y: Double, on cairo: OpaquePointer) {
    guard lines.indices.contains(index) else { return }
    cairo_move_to(cairo, x + lines[index].left, y + lines[index].baseline)
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, Int32(index)))
  }
}
